import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { Skeleton } from './skeleton.tsx';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a skeleton', () => {
  it('is not there for what comes within 300 ms', () => {
    render(<Skeleton />);
    act(() => jest.advanceTimersByTime(299));
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('status').childElementCount).toBe(0);
  });

  it('then shows the lines of the layout, and says that it is coming', () => {
    render(<Skeleton lines={['heading', 'long']} />);
    act(() => jest.advanceTimersByTime(300));
    expect(screen.getByRole('status').textContent).toBe('Sidan hämtas.');
    expect(screen.getByRole('status').querySelectorAll('div')).toHaveLength(2);
  });
});
