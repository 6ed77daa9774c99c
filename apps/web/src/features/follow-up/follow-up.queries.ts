import { followUpRoutes } from '@samsyn/contracts/follow-up';
import { asking, askingInPages } from '../../shared/api/queries.ts';

export function followUpQuery(period: string) {
  return asking(followUpRoutes.read, { params: { period } });
}

/** The records a figure is made of, a page at a time. */
export function figureQuery(period: string, figureId: string) {
  return askingInPages(followUpRoutes.openFigure, { params: { period, figureId }, query: {} });
}
