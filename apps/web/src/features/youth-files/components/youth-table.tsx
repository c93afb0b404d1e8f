import type { YouthFileItem } from '@havre/contracts/youth-files.ts'
import { ago } from '../../../lib/ago.ts'
import { m } from '../../../paraglide/messages.js'
import { CodeAvatar } from '../../../ui/code-avatar.tsx'
import { Cell, HeadCell, Row, Table } from '../../../ui/table.tsx'
import { ageWords, shortLanguages, shortReferents } from '../facts.ts'
import { type ListSort, sortBy } from '../list-view.ts'
import { MissingBadge } from './missing-badge.tsx'
import { NextDate } from './next-date.tsx'
import { PhaseBadge } from './phase-badge.tsx'
import { YouthLink } from './youth-link.tsx'

interface Props {
  files: readonly YouthFileItem[]
  sort: ListSort
  /** The row that the keyboard is on. */
  row: number
}

/** The files as a table: alias first, then who, how far, whose, what next. */
export function YouthTable({ files, sort, row }: Props) {
  const head = (key: ListSort, label: string, direction: 'ascending' | 'descending') => (
    <HeadCell sort={sort === key ? direction : 'none'} onSort={() => sortBy(key)}>
      {label}
    </HeadCell>
  )
  // Outsiders get no names of colleagues: no empty column for them.
  const named = files.some(file => file.referents.some(person => person.name !== null))
  return (
    <Table
      caption={m.list_title()}
      head={
        <>
          {head('alias', m.list_alias(), 'ascending')}
          <HeadCell>{m.list_age()}</HeadCell>
          <HeadCell>{m.list_phase()}</HeadCell>
          <HeadCell className="max-xl:hidden">{m.list_languages()}</HeadCell>
          {named && <HeadCell>{m.list_referents()}</HeadCell>}
          {head('nextDue', m.list_next(), 'ascending')}
          {head('lastEntry', m.list_last(), 'descending')}
        </>
      }
    >
      {files.map((file, position) => (
        <Row key={file.id} selected={position === row}>
          <Cell heading align="middle" className="whitespace-nowrap">
            <span className="flex items-center gap-3">
              <CodeAvatar code={file.alias} size="small" />
              <YouthLink youthId={file.id} alias={file.alias} />
            </span>
          </Cell>
          <Cell align="middle" className="whitespace-nowrap">
            {ageWords(file)}
          </Cell>
          <Cell align="middle">
            <span className="flex flex-wrap items-center gap-2">
              <PhaseBadge phase={file.phase} />
              <MissingBadge since={file.missingSince} />
            </span>
          </Cell>
          <Cell align="middle" className="max-xl:hidden">
            {shortLanguages(file)}
          </Cell>
          {named && <Cell align="middle">{shortReferents(file)}</Cell>}
          <Cell align="middle">{file.nextDueOn ? <NextDate date={file.nextDueOn} /> : null}</Cell>
          <Cell align="middle" className="whitespace-nowrap text-ink-soft">
            {file.lastEntryAt ? ago(file.lastEntryAt) : m.list_no_entry()}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
