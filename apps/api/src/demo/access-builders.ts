import { randomUUID } from 'node:crypto'
import type { BuiltFile, Site } from './builders.ts'
import { writeRows } from './write-rows.ts'

const HOUR = 3_600_000

/** A line of the file team, since yesterday unless said. */
export function memberRow(
  site: Site,
  youthId: string,
  accountId: string,
  role: string,
  since = new Date(Date.now() - 24 * HOUR),
) {
  return {
    id: randomUUID(),
    centre_id: site.centreId,
    youth_id: youthId,
    account_id: accountId,
    function: role,
    since,
    until: null,
  }
}

/** Names somebody on a file. */
export async function nameOnFile(
  site: Site,
  file: BuiltFile,
  accountId: string,
  role = 'educator',
): Promise<void> {
  await writeRows(site.client, 'file_team', [memberRow(site, file.id, accountId, role)])
}

/** Opens a file to an outsider, approved or not. */
export async function grantFile(
  site: Site,
  file: BuiltFile,
  accountId: string,
  approvers: { requestedBy: string; approvedBy: string | null },
  given: {
    compartments: readonly string[]
    items?: readonly string[]
    endsAt?: Date
    revokedAt?: Date | null
  },
): Promise<void> {
  await writeRows(site.client, 'file_grant', [
    {
      id: randomUUID(),
      centre_id: site.centreId,
      youth_id: file.id,
      account_id: accountId,
      compartments: given.compartments,
      items: given.items ?? [],
      mandate_ref: 'M-2026-001',
      starts_at: new Date(Date.now() - 24 * HOUR),
      ends_at: given.endsAt ?? new Date(Date.now() + 30 * 24 * HOUR),
      requested_by: approvers.requestedBy,
      approved_by: approvers.approvedBy,
      revoked_at: given.revokedAt ?? null,
    },
  ])
}

/** Shuts somebody out of a file. */
export async function exclude(site: Site, file: BuiltFile, accountId: string, by: string): Promise<void> {
  await writeRows(site.client, 'file_exclusion', [
    {
      id: randomUUID(),
      centre_id: site.centreId,
      youth_id: file.id,
      account_id: accountId,
      ground: 'kinship',
      created_by: by,
      created_at: new Date(),
    },
  ])
}
