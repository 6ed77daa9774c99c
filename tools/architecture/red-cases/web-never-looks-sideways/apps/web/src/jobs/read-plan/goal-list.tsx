export const GoalList = () => <ul />;
