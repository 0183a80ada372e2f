// @vitest-environment happy-dom
import { expect, it } from 'vitest';

import { themeAround } from '#components/page-theme.ts';

it.each([
  ['a white page', ['rgb(255, 255, 255)'], 'light'],
  ['a dark page', ['rgb(32, 33, 36)'], 'dark'],
  ['a clear text in a dark window on a white page', ['#fff', 'rgb(20, 20, 20)', 'rgba(0, 0, 0, 0)'], 'dark'],
  ['a veil over a white page', ['rgb(250, 250, 250)', 'rgba(0, 0, 0, 0.1)'], 'light'],
  ['nothing but glass', ['transparent'], null],
])('sees %s', (_case, colours, theme) => {
  const parents = colours.map((colour) => {
    const element = document.createElement('div');
    element.style.backgroundColor = colour;
    return element;
  });
  for (const [index, element] of parents.entries()) (parents[index - 1] ?? document.body).append(element);
  expect(themeAround(parents.at(-1) ?? null)).toBe(theme);
});

it('says nothing of nothing', () => {
  expect(themeAround(null)).toBeNull();
});
