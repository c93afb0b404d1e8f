import { PAPER_TYPES, promisedType } from '@havre/contracts/attachment-types.ts'
import { Camera, Paperclip } from 'lucide-react'
import { useRef, useState } from 'react'
import { attachFile } from '../../features/attachments/api/attach-file.ts'
import { FileInput } from '../../features/attachments/components/file-input.tsx'
import { isRefused, refusalWords } from '../../features/attachments/refusal-words.ts'
import type { Scan, Scanning } from '../../features/autonomy/scan.ts'
import { ApiProblem } from '../../lib/api-problem.ts'
import { call } from '../../lib/http.ts'
import { m } from '../../paraglide/messages.js'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { SignedPaper } from './signed-paper.tsx'

type Given = Parameters<Scanning['field']>[0] & { youthId: string }

/** How the scan of a signed paper of this youth is taken in where it is signed, and opened afterwards. */
export const scanningFor = (youthId: string): Scanning => ({
  paper: given => <SignedPaper {...given} />,
  field: given => <ScanField youthId={youthId} {...given} />,
  refusal: error =>
    error instanceof ApiProblem && error.rule === 'attachment-refused' ? refusalWords(error) : undefined,
})

function ScanField({ youthId, about, scan, onScan, error }: Given) {
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  // What can be attached and is no paper is not kept at all: its note would stay in the file.
  const [isOther, setIsOther] = useState(false)
  const take = ([file]: File[]) => {
    if (!file) return
    const type = promisedType(file.name)
    const isPaper = type === undefined || PAPER_TYPES.some(one => one === type)
    setIsOther(!isPaper)
    if (isPaper) onScan(scanOf(youthId, about, file))
  }
  return (
    <Field
      label={m.autonomy_scan()}
      help={m.autonomy_scan_help()}
      error={isOther ? m.autonomy_fault_paper() : error}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {scan && <bdi className="font-medium">{scan.name}</bdi>}
        <Button icon={<Paperclip size={18} />} onClick={() => chooser.current?.click()}>
          {scan ? m.autonomy_scan_other() : m.attachments_add()}
        </Button>
        <Button
          icon={<Camera size={18} />}
          className="pointer-fine:hidden"
          onClick={() => camera.current?.click()}
        >
          {m.attachments_photograph()}
        </Button>
      </div>
      <FileInput ref={chooser} types={PAPER_TYPES} onFiles={take} />
      <FileInput ref={camera} camera onFiles={take} />
    </Field>
  )
}

/** Files hang on a written act: this one hangs on a note that says what it is and is signed with it. */
function scanOf(youthId: string, about: string, file: File): Scan {
  const answers = { happenedAt: new Date().toISOString(), domain: 'administration', facts: about }
  let noteKey = crypto.randomUUID()
  return {
    id: noteKey,
    name: file.name,
    keep: async () => {
      const body = { kind: 'auton-note', answers }
      const note = await call('startEntry', { params: { youthId }, body, idempotencyKey: noteKey })
      const at = { params: { entryId: note.id }, ifMatch: note.version }
      const { items } = await call('listAttachments', { params: at.params })
      const kept =
        items[0] ??
        (await attach(note.id, file).catch(async (error: unknown) => {
          // A refused file leaves nothing: its note goes, and the next attempt has one of its own.
          if (isRefused(error)) {
            await call('discardEntry', { ...at, body: {} }).catch(() => {})
            noteKey = crypto.randomUUID()
          }
          throw error
        }))
      if (note.status === 'draft') await call('signEntry', { ...at, body: {} })
      return kept.id
    },
  }
}

function attach(entryId: string, file: File) {
  return attachFile({
    entryId,
    file,
    confidential: false,
    replacesId: undefined,
    key: crypto.randomUUID(),
    onSent: () => {},
    signal: new AbortController().signal,
  })
}
