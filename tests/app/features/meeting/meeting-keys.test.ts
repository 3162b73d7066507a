import { expect, test } from 'vitest';
import { readKey } from '#app/features/meeting/meeting-keys.ts';

const twelve = { at: 4, count: 12, typed: '' };

test.each([
  ['ArrowRight', 5],
  ['PageDown', 5],
  [' ', 5],
  ['Enter', 5],
  ['ArrowLeft', 3],
  ['PageUp', 3],
  ['Backspace', 3],
  ['Home', 0],
  ['End', 11],
  ['2', 1],
  ['9', 8],
])('%s goes to a scene', (key, to) => {
  expect(readKey(key, twelve)).toEqual({ act: 'go', to });
});

test.each([
  ['b', 'blank'],
  ['B', 'blank'],
  ['.', 'blank'],
  ['Escape', 'leave'],
  ['?', 'help'],
  ['n', 'notes'],
  ['T', 'test'],
  ['f', 'full'],
])('%s asks for %s', (key, act) => {
  expect(readKey(key, twelve)).toEqual({ act });
});

test.each(['0', 'x', 'Tab', 'F5', 'Shift', 'constructor'])('%s means nothing', (key) => {
  expect(readKey(key, twelve)).toBeNull();
});

test('the ends hold', () => {
  expect(readKey('ArrowRight', { at: 11, count: 12, typed: '' })).toEqual({ act: 'go', to: 11 });
  expect(readKey('ArrowLeft', { at: 0, count: 12, typed: '' })).toEqual({ act: 'go', to: 0 });
  expect(readKey('ArrowRight', { at: 0, count: 0, typed: '' })).toEqual({ act: 'go', to: 0 });
});

test('a number waits while another begins with it, and Enter settles it', () => {
  expect(readKey('1', twelve)).toEqual({ act: 'type', typed: '1' });
  expect(readKey('2', { ...twelve, typed: '1' })).toEqual({ act: 'go', to: 11 });
  expect(readKey('Enter', { ...twelve, typed: '1' })).toEqual({ act: 'go', to: 0 });
  expect(readKey('3', { ...twelve, typed: '1' })).toBeNull();
  expect(readKey('1', { at: 0, count: 9, typed: '' })).toEqual({ act: 'go', to: 0 });
});
