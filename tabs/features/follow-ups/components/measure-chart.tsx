import { makeStyles, tokens } from '@fluentui/react-components';
import type { MeasureView } from '../../../../bot/contract/follow-up.ts';
import { measureWords } from '../../../../bot/contract/follow-up-words.ts';

const [width, height, margin] = [320, 88, 8] as const;

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '480px', height: 'auto', overflow: 'visible' },
  values: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2' },
  value: { fill: tokens.colorCompoundBrandStroke },
  target: { stroke: tokens.colorNeutralForeground3, strokeDasharray: '4 4' },
});

/** The values as a line by day, with the target; the table below has the same numbers. */
export function MeasureChart({ measure }: { measure: MeasureView }) {
  const styles = useStyles();
  const { values, target } = measure;
  const place = placing(measure);
  const points = values.map(({ id, day, value }) => ({ id, x: place.x(day), y: place.y(value) }));
  return (
    <svg
      role="img"
      aria-label={measureWords(measure, new Date().toISOString())}
      viewBox={`0 0 ${width} ${height}`}
      className={styles.chart}
    >
      {target !== null && (
        <line
          x1={margin}
          x2={width - margin}
          y1={place.y(target)}
          y2={place.y(target)}
          className={styles.target}
        />
      )}
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        className={styles.values}
      />
      {points.map(({ id, x, y }) => (
        <circle key={id} cx={x} cy={y} r="3" className={styles.value} />
      ))}
    </svg>
  );
}

/** Where days and values stand. */
function placing({ values, target }: MeasureView) {
  const days = values.map(({ day }) => Date.parse(day));
  const numbers = [...values.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [from, until] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const share = (part: number, whole: number) => (whole === 0 ? 0.5 : part / whole);
  return {
    x: (day: string) => margin + share(Date.parse(day) - from, until - from) * (width - 2 * margin),
    y: (value: number) => height - margin - share(value - low, high - low) * (height - 2 * margin),
  };
}
