import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const POPUP = path.resolve(import.meta.dirname, '../../../popup');
const LONGEST = 165;
/** The folders of the screens that the popup and the side panel share. */
const SCREENS = ['main', 'scan', 'picks', 'page'];

const read = (file: string): string => readFileSync(path.join(POPUP, file), 'utf8');

const sheetsOf = (page: string): string[] =>
  [...read(page).matchAll(/<link rel="stylesheet" href="([^"]+)">/g)].map(([, href]) => href ?? '');

const ALL = readdirSync(POPUP, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.css'));

describe('the style sheets of the popup', () => {
  it('are the same, in the same order, for popup and side panel', () => {
    expect(sheetsOf('panel.html')).toEqual(sheetsOf('index.html'));
    expect(sheetsOf('index.html')[0]).toBe('../ui/theme.css');
  });

  it('are all linked', () => {
    const ofScreens = ALL.filter(file => SCREENS.includes(path.dirname(file)));
    expect(ofScreens.length).toBeGreaterThan(3);
    expect(sheetsOf('index.html').slice(1).toSorted()).toEqual(ofScreens.toSorted());
  });

  it.each(ALL)('%s is short enough to be read at once', file => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(LONGEST);
  });
});
