import type { DatabaseSync } from 'node:sqlite';
import type { Schema } from '../schema/schema.ts';

/** Tables and the indexes of the attributes that the configuration calls indexed. */
export function createTables(database: DatabaseSync, schema: Schema): void {
  for (const type of schema.types) {
    database.exec(
      `CREATE TABLE IF NOT EXISTS "${type.set}" (
         key TEXT PRIMARY KEY, presentation TEXT NOT NULL, spoiled INTEGER NOT NULL, payload TEXT NOT NULL)`,
    );
    database.exec(
      `CREATE INDEX IF NOT EXISTS "${type.set}.presentation" ON "${type.set}" (presentation, key)`,
    );
    for (const property of type.properties.filter((candidate) => candidate.indexed)) {
      database.exec(
        `CREATE INDEX IF NOT EXISTS "${type.set}.${property.name}"
           ON "${type.set}" (fold(json_extract(payload, '$."${property.name}"')))`,
      );
    }
  }
  database.exec(`
    CREATE TABLE IF NOT EXISTS "infobase users" (name TEXT PRIMARY KEY, password TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS "numbering" (set_name TEXT PRIMARY KEY, last INTEGER NOT NULL);
    CREATE TABLE IF NOT EXISTS "registration" (
      node TEXT NOT NULL, set_name TEXT NOT NULL, key TEXT NOT NULL, message_no INTEGER,
      PRIMARY KEY (node, set_name, key));
  `);
}
