import { GoalList } from '../read-plan/goal-list.tsx';

export const AdoptPage = GoalList;
