import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../electron/store/database.ts';

const row = z.object({ one: z.number().nullable(), other: z.string() });

function database() {
  const opened = openDatabase(':memory:', 0);
  onTestFinished(() => opened.close());
  return opened;
}

test('values find their places by their names, in whatever order they are given, also one that is used twice', () => {
  const sql = 'SELECT :other || :other AS other, :one AS one WHERE :one IS NULL OR :one > 0';
  const opened = database();
  expect(opened.one(row, sql, { one: 7, other: 'a' })).toEqual({ one: 7, other: 'aa' });
  expect(opened.one(row, sql, { other: 'b', one: undefined })).toEqual({ one: null, other: 'bb' });
});

test('a statement that is given too little or too much is refused instead of writing NULL', () => {
  const opened = database();
  opened.script('CREATE TABLE kept (value INTEGER)');
  const write = 'INSERT INTO kept VALUES (:value)';
  expect(() => opened.run(write, {})).toThrow('no value is given for :value');
  expect(() => opened.run(write, { value: 1, valeu: 2 })).toThrow('the statement has no value :valeu');
  expect(opened.run(write, { value: 1 })).toBe(1);
});
