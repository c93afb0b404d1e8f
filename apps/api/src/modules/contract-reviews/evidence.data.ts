import { all, part, type Statement, sql } from '../../db/sql.ts'
import { ENTRY_ITEM } from '../entries/entries.data.ts'

/** The criteria of a contract on which evidence hangs, by their keys. */
export function readEvidenceKeys(contractId: string): Statement {
  return sql`SELECT DISTINCT x.stage_key, x.criterion_key FROM criterion_evidence x
             WHERE x.contract_id = ${contractId} AND x.taken_back_at IS NULL`
}

/** The evidence of one contract, or that one, and the acts behind it that the asker reads; what was taken back is left out. */
export function readEvidence(of: { contractId: string } | { id: string }): Statement[] {
  const these = all(
    'id' in of ? part`x.id = ${of.id}` : part`x.contract_id = ${of.contractId}`,
    part`x.taken_back_at IS NULL`,
  )
  return [
    sql`SELECT x.id, x.stage_key, x.criterion_key, x.entry_id, x.created_at, x.version, x.created_by AS adder_id,
          a.display_name AS adder_name
        FROM criterion_evidence x LEFT JOIN account a ON a.id = x.created_by
        WHERE ${these} ORDER BY x.created_at, x.id`,
    sql`SELECT ${ENTRY_ITEM} FROM entry e JOIN youth_key k ON k.youth_id = e.youth_id
          LEFT JOIN account author ON author.id = e.author_id
        WHERE e.id IN (SELECT x.entry_id FROM criterion_evidence x WHERE ${these})`,
  ]
}

export function insertEvidence(row: {
  id: string
  contractId: string
  stageKey: string
  criterionKey: string
  entryId: string
  by: string
}): Statement {
  return sql`INSERT INTO criterion_evidence (id, centre_id, youth_id, contract_id, stage_key, criterion_key, entry_id, created_by)
             SELECT ${row.id}, c.centre_id, c.youth_id, c.id, ${row.stageKey}, ${row.criterionKey}, ${row.entryId}, ${row.by}
             FROM autonomy_contract c WHERE c.id = ${row.contractId}
             ON CONFLICT DO NOTHING`
}

/** The contract that evidence belongs to. */
export function readEvidencePlace(id: string): Statement {
  return sql`SELECT x.contract_id, x.version, x.taken_back_at, x.created_by FROM criterion_evidence x WHERE x.id = ${id}`
}

export function takeBack(id: string, version: number, by: string): Statement {
  return sql`UPDATE criterion_evidence SET taken_back_by = ${by}, taken_back_at = now(), version = version + 1, updated_at = now()
             WHERE id = ${id} AND version = ${version} AND taken_back_at IS NULL RETURNING id`
}
