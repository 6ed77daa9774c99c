import type { FigureSource } from '@samsyn/contracts/follow-up';
import { yearOfPeriod } from '@samsyn/domain/reporting-period';
import { Link } from '@tanstack/react-router';
import { goalAnchor } from '../../features/plan/plan-reading.ts';

interface SourceLinkProps {
  readonly period: string;
  readonly source: FigureSource;
}

/** Leads to the page of the record behind a figure, and of an answer to its place in the report. */
export function SourceLink({ period, source: { kind, id, label, municipalityCode } }: SourceLinkProps) {
  switch (kind) {
    case 'submission':
      return (
        <Link to="/rapport/$period/$kommun" params={{ period, kommun: id }}>
          {label}
        </Link>
      );
    case 'commitment-progress':
      return (
        <Link
          to="/rapport/$period/$kommun/$commitmentId"
          params={{ period, kommun: municipalityCode ?? '', commitmentId: id }}
        >
          {label}
        </Link>
      );
    case 'goal':
      return (
        <Link
          to="/plan/$year"
          params={{ year: String(yearOfPeriod(period)) }}
          search={{ mal: id }}
          hash={goalAnchor(id)}
        >
          {label}
        </Link>
      );
    case 'key-activity':
      return (
        <Link to="/aktiviteter/$period/$keyActivityId" params={{ period, keyActivityId: id }}>
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
