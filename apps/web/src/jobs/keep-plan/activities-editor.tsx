import '../../shared/words/sv/plan-proposal.ts';
import type { PlanSection } from '@samsyn/contracts/plan-content';
import { useWords } from '../../shared/words/words.ts';
import classes from './activities-editor.module.css';
import { ActivityEditor } from './activity-editor.tsx';
import { ActivityRow } from './activity-row.tsx';
import { AddActivityForm } from './add-activity-form.tsx';

interface ActivitiesEditorProps {
  readonly section: PlanSection;
  readonly sectionIndex: number;
  /** The one activity that is being edited. */
  readonly open: number | undefined;
  readonly onOpen: (index: number | undefined) => void;
}

/** The section's key activities to read; one at a time is opened to be changed. */
export function ActivitiesEditor({ section, sectionIndex, open, onOpen }: ActivitiesEditorProps) {
  const t = useWords('planProposal');
  return (
    <section aria-labelledby="key-activities">
      <h2 id="key-activities" className={classes.title} tabIndex={-1}>
        {t('keyActivities')}
      </h2>
      {section.keyActivities.length === 0 && <p>{t('noActivities')}</p>}
      <ol role="list" className={classes.list}>
        {section.keyActivities.map((activity, index) => {
          const place = { section: section.number, index };
          return (
            // oxlint-disable-next-line react/no-array-index-key -- an activity has no name but its place
            <li key={index} className={classes.activity} data-open={index === open}>
              {index === open ? (
                <ActivityEditor
                  activity={activity}
                  place={place}
                  sectionIndex={sectionIndex}
                  onMove={onOpen}
                  onClose={() => {
                    onOpen(undefined);
                    requestAnimationFrame(() => document.getElementById(`change-activity-${index}`)?.focus());
                  }}
                />
              ) : (
                <ActivityRow activity={activity} place={place} onOpen={() => onOpen(index)} />
              )}
            </li>
          );
        })}
      </ol>
      <AddActivityForm section={section} />
    </section>
  );
}
