import { describe, expect, it } from 'vitest';
import { createFormTable } from '../../src/language/form-table.ts';

describe('the table of printed forms', () => {
  it('finds each form again by its number while it grows far past its first room', () => {
    const table = createFormTable(50_000);
    const forms = Array.from({ length: 50_000 }, (_, at) => `muoto${at.toString(36)}`);
    const isNew = forms.map((form, number) => table.find(form) === -1 && table.add() === number);
    expect(isNew).not.toContain(false);
    expect(forms.every((form, number) => table.find(form) === number)).toBe(true);
    expect(table.find('muuta')).toBe(-1);
  });

  it('finds a part of a text without cutting it out', () => {
    const table = createFormTable(10);
    table.find('raja');
    table.add();
    expect(table.find('suljettu raja pysyy', 9, 13)).toBe(0);
    expect(table.find('suljettu raja pysyy', 9, 14)).toBe(-1);
  });

  it('is empty after it was cleared, and says when it is full', () => {
    const table = createFormTable(1);
    table.find('yksi');
    table.add();
    table.find('kaksi');
    expect(() => table.add()).toThrow(/full at 1/);
    table.clear();
    expect(table.find('yksi')).toBe(-1);
    expect(table.add()).toBe(0);
  });
});
