export const now = () => new Date(); // breaks: house(the-clock-is-given)

export const instant = () => Date.now(); // breaks: house(the-clock-is-given)

export const given = (milliseconds: number) => new Date(milliseconds);
