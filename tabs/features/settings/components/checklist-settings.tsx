import { Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useSearchParams } from 'wouter';
import { capital } from '../../../../bot/contract/capital.ts';
import type { RulesView } from '../../../../bot/contract/rules.ts';
import { Answer } from '../../../components/answer.tsx';
import { Skeleton, SkeletonBlock } from '../../../components/skeleton.tsx';
import { withWords } from '../../../lib/address-words.ts';
import { useChecklist, type ChecklistPlace } from '../api/use-checklist.ts';
import { ChecklistEditor } from './checklist-editor.tsx';
import type { SettingsPart } from './settings-page.tsx';

const useStyles = makeStyles({
  choice: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 320px))',
    '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  loading: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** The checklists that visits begin with: which one, and its items. */
export function ChecklistSettings({ rules, mayChange }: SettingsPart) {
  const styles = useStyles();
  const [search, setSearch] = useSearchParams();
  const place = placeIn(rules.checklists, search);
  const themes = rules.checklists.find(({ type }) => type === place.type)?.themes ?? [];
  function choose(some: Partial<ChecklistPlace>) {
    setSearch(withWords(search, { ...place, ...some }), { replace: true });
  }
  return (
    <>
      <div className={styles.choice}>
        <Field label="Type of visit">
          <Select
            value={place.type}
            onChange={(_, { value }) => {
              choose({ type: value });
            }}
          >
            {rules.checklists.map(({ type, title }) => (
              <option key={type} value={type}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        {themes.length > 0 && (
          <Field label="Theme">
            <Select
              value={place.theme}
              onChange={(_, { value }) => {
                choose({ theme: value });
              }}
            >
              {themes.map(({ key, title }) => (
                <option key={key} value={key}>
                  {capital(title)}
                </option>
              ))}
              <option value="none">Any other theme</option>
            </Select>
          </Field>
        )}
      </div>
      <ShownChecklist key={`${place.type}/${place.theme}`} place={place} mayChange={mayChange} />
    </>
  );
}

function ShownChecklist({ place, mayChange }: { place: ChecklistPlace; mayChange: boolean }) {
  const styles = useStyles();
  const loading = (
    <Skeleton label="Loading the checklist" className={styles.loading}>
      {['a', 'b', 'c', 'd', 'e'].map((line) => (
        <SkeletonBlock key={line} height={48} />
      ))}
    </Skeleton>
  );
  return (
    <Answer of={useChecklist(place)} loading={loading}>
      {(checklist) => <ChecklistEditor place={place} checklist={checklist} mayChange={mayChange} />}
    </Answer>
  );
}

/** The checklist that the address names, or the first; a theme that its type has not is none. */
function placeIn(checklists: RulesView['checklists'], search: URLSearchParams): ChecklistPlace {
  const chosen = checklists.find(({ type }) => type === search.get('type')) ?? checklists[0];
  const themes = chosen?.themes ?? [];
  const asked = search.get('theme') ?? themes[0]?.key;
  const theme = themes.find(({ key }) => key === asked)?.key ?? 'none';
  return { type: chosen?.type ?? '', theme };
}
