import { useEffect, useState } from 'react';
import { useWords } from '../words/words.ts';
import { joined } from './joined.ts';
import classes from './skeleton.module.css';

/** What comes quicker than this needs no sign that it is coming. */
const patience = 300;

interface SkeletonProps {
  /** The lines of the real layout: how wide each will be. */
  readonly lines?: readonly ('title' | 'heading' | 'long' | 'medium' | 'short')[];
}

/** The layout that is on its way, shown only to those who have to wait for it. */
export function Skeleton({ lines = ['heading', 'long', 'long', 'medium'] }: SkeletonProps) {
  const t = useWords('ui');
  const [waiting, setWaiting] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaiting(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.skeleton}>
      {waiting && (
        <>
          <span className="visually-hidden">{t('loading')}</span>
          {lines.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a line is nothing but its place
            <div key={index} className={joined(classes.line, classes[line])} />
          ))}
        </>
      )}
    </div>
  );
}
