import type { Wire } from '@havre/contracts/wire.ts'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import { m } from '../../../paraglide/messages.js'
import { Button } from '../../../ui/button.tsx'
import { List, ListRow } from '../../../ui/list.tsx'
import { problemWords } from '../import-words.ts'

type Problem = Wire['checkImport']['reply']['problems'][number]
const ROWS_SHOWN = 12

interface Props {
  problems: readonly Problem[]
  /** The heading of a column, where the problem lies in one. */
  headerOf: (sheet: number, column: number | null) => string | undefined
  nameOf: (to: string) => string
  /** The sheet whose rows can be left out, and how many youths it holds. */
  filesSheet: number | undefined
  files: number
  onLeaveOut: (rows: readonly number[]) => void
}

/** What is wrong, one line for each sort and column: how often, in which rows. No cell is shown. */
export function ProblemList({ problems, headerOf, nameOf, filesSheet, files, onLeaveOut }: Props) {
  return (
    <List>
      {problems.map(problem => {
        const { code, severity, sheet, column, to, count, rows } = problem
        const header = headerOf(sheet, column) || (to ? nameOf(to) : undefined)
        const Sign = severity === 'error' ? CircleAlert : TriangleAlert
        return (
          <ListRow
            key={`${code} ${sheet} ${column} ${to}`}
            leading={<Sign size={20} className={severity === 'error' ? 'text-danger' : 'text-warn'} />}
            title={
              <>
                {header && (
                  <>
                    <bdi>{header}</bdi>
                    {' · '}
                  </>
                )}
                {problemWords[code]()}
              </>
            }
            meta={`${m.imports_rows({ count })} · ${rowWords(rows, count)}`}
            trailing={
              sheet === filesSheet &&
              count === rows.length &&
              count < files && (
                <Button size="small" variant="quiet" onClick={() => onLeaveOut(rows)}>
                  {m.imports_leave_out()}
                </Button>
              )
            }
          />
        )
      })}
    </List>
  )
}

function rowWords(rows: readonly number[], count: number): string {
  const shown = rows.slice(0, ROWS_SHOWN).join(', ')
  const all = count > Math.min(rows.length, ROWS_SHOWN) ? m.imports_and_more({ rows: shown }) : shown
  return rows.length === 1 && count === 1 ? m.imports_at_row({ rows: all }) : m.imports_at_rows({ rows: all })
}
