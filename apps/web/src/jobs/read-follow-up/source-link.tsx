import type { FigureSource } from '@samsyn/contracts/follow-up';
import { Link } from '@tanstack/react-router';

interface SourceLinkProps {
  readonly period: string;
  readonly source: FigureSource;
}

/** Where the record behind a figure stands. */
export function SourceLink({ period, source: { kind, id, label, municipalityCode } }: SourceLinkProps) {
  const year = period.slice(0, 4);
  switch (kind) {
    case 'submission':
      return (
        <Link to="/rapport/$period/$kommun" params={{ period, kommun: id }}>
          {label}
        </Link>
      );
    case 'commitment-progress':
      return (
        <Link to="/rapport/$period/$kommun" params={{ period, kommun: municipalityCode ?? '' }}>
          {label}
        </Link>
      );
    case 'goal':
      return (
        <Link to="/plan/$year" params={{ year }}>
          {label}
        </Link>
      );
    case 'key-activity':
      return (
        <Link to="/plan/$year" params={{ year }} hash={`aktivitet-${id}`}>
          {label}
        </Link>
      );
    case 'network-meeting':
      return (
        <Link to="/traffar/$meetingId" params={{ meetingId: id }}>
          {label}
        </Link>
      );
    case 'course':
      return (
        <Link to="/kurser/$courseId" params={{ courseId: id }}>
          {label}
        </Link>
      );
  }
}
