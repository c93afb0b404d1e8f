import type pg from 'pg'

/** As many characters as a sealed column has bytes of its own: what the floor reads instead of opening a seal. */
const plain = (column: string) =>
  `('{"text":"' || left(repeat(encode(sha256(${column}), 'hex'), length(${column}) / 64 + 1), greatest(0, length(${column}) - 40)) || '"}')::json`

const ENTRY = `
  e.id, e.youth_id, e.kind, e.kind_version, e.compartment, e.axes, e.status, e.occurred_at, e.author_id, e.writers,
  e.version, e.corrects_id, e.corrected_by_id, e.signed_at, e.signed_by, e.created_at, e.updated_at,
  ${plain('e.payload')} AS answers, ${plain('e.summary')} AS summary`

/**
 * The floor's own copy of the same rows, with the indexes that its statements use: no row security, no trigger, no trace,
 * sealed columns replaced by readable ones of the same length.
 */
export async function makeFloorTables(client: pg.ClientBase): Promise<void> {
  await client.query(`
    CREATE SCHEMA floor;
    CREATE TABLE floor.account AS SELECT id, 'Prénom Nom ' || left(id::text, 4) AS name FROM public.account;
    CREATE TABLE floor.youth_file AS SELECT id, centre_id, alias, alias_key, phase, present, birth_on, languages, arrived_on,
      left_on, next_due_on, last_entry_at, gender, version FROM public.youth_file;
    CREATE TABLE floor.file_team AS SELECT id, youth_id, account_id, function, since, until FROM public.file_team;
    CREATE TABLE floor.entry AS SELECT ${ENTRY} FROM public.entry e;
    CREATE TABLE floor.entry_facet AS SELECT entry_id, youth_id, key, value FROM public.entry_facet;
    CREATE TABLE floor.task AS SELECT t.id, t.youth_id, t.entry_id, 'Rendez-vous au centre médical' AS title, t.urgency, t.due_on,
      t.for_role, t.for_account, t.status, t.version FROM public.task t;
    CREATE TABLE floor.deadline AS SELECT d.id, d.youth_id, f.alias, d.procedure_id, p.definition, p.definition_version, d.rule, d.rule_version,
      d.nature, d.actor, d.due, d.raw, d.rolled, d.opens, d.stop, d.act_by, d.found, d.estimate, d.certainty, d.arithmetic, d.status, d.centre_id
      FROM public.legal_deadline d JOIN public.youth_file f ON f.id = d.youth_id JOIN public.legal_procedure p ON p.id = d.procedure_id;
    ALTER TABLE floor.entry ALTER answers SET STORAGE EXTERNAL;
    ALTER TABLE floor.account ADD PRIMARY KEY (id);
    ALTER TABLE floor.youth_file ADD PRIMARY KEY (id);
    ALTER TABLE floor.entry ADD PRIMARY KEY (id);
    ALTER TABLE floor.task ADD PRIMARY KEY (id);
    CREATE INDEX ON floor.youth_file (centre_id, alias_key, id);
    CREATE INDEX ON floor.file_team (youth_id);
    CREATE INDEX ON floor.entry (youth_id, occurred_at DESC, id DESC);
    CREATE INDEX ON floor.entry (youth_id, kind, occurred_at DESC);
    CREATE INDEX ON floor.entry_facet (entry_id);
    CREATE INDEX ON floor.task (youth_id, status);
    CREATE INDEX ON floor.deadline (centre_id, act_by, id) WHERE status = 'open';
    CREATE INDEX ON floor.deadline (youth_id, act_by, id) WHERE status = 'open'`)
}

/** Copies entries that were added since, such as the drafts of one slot. */
export async function copyToFloor(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO floor.entry SELECT ${ENTRY} FROM public.entry e WHERE e.id = ANY ($1::uuid[])`,
    [ids],
  )
}
