export const listMeetings = () => [];
