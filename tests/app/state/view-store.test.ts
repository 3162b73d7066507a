import { beforeEach, expect, test } from 'vitest';
import { chooseOption, clearFacet, defaultView, goToPlace, toggleOption, useView } from '#app/state/view-store.ts';

beforeEach(() => useView.setState(defaultView));

const filter = () => useView.getState().filter;

test('an option is asked for, left out or neither', () => {
  chooseOption('themes', 'grid', 'with');
  expect(filter()).toMatchObject({ themes: ['grid'], withoutThemes: [] });
  chooseOption('themes', 'grid', 'without');
  expect(filter()).toMatchObject({ themes: [], withoutThemes: ['grid'] });
  chooseOption('themes', 'grid', 'without');
  expect(filter()).toMatchObject({ themes: [], withoutThemes: [] });
  chooseOption('places', '330421', 'without');
  expect(filter()).toMatchObject({ places: [], withoutPlaces: ['330421'] });
});

test('an option goes on and off', () => {
  toggleOption('pages', '000');
  toggleOption('pages', '001');
  toggleOption('pages', '000');
  expect(filter().pages).toEqual(['001']);
  clearFacet('pages');
  expect(filter().pages).toEqual([]);
});

test('a place replaces the places before, none is the whole region', () => {
  goToPlace('330421');
  goToPlace('3304');
  expect(filter().places).toEqual(['3304']);
  goToPlace(null);
  expect(filter().places).toEqual([]);
});
