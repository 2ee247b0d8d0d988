import { NarrowSelect } from './narrow-select.tsx';

export interface TitledSelectProps {
  /** Keys with their words, in the order of the list. */
  titles: Readonly<Record<string, string>>;
  chosen: string;
  onChoose: (key: string) => void;
}

/** Chooses one of some keys by its words. A key that is not among them stays as it is. */
export function TitledSelect({ titles, chosen, onChoose }: TitledSelectProps) {
  return (
    <NarrowSelect
      value={chosen}
      onChange={(_, { value }) => {
        onChoose(value);
      }}
    >
      {!(chosen in titles) && <option value={chosen}>{chosen}</option>}
      {Object.entries(titles).map(([key, title]) => (
        <option key={key} value={key}>
          {title}
        </option>
      ))}
    </NarrowSelect>
  );
}
