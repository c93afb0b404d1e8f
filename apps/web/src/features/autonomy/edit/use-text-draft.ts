import type { Wire } from '@havre/contracts/wire.ts'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../../lib/http.ts'
import { type SavedDraft, useSavedDraft } from '../../../lib/use-saved-draft.ts'
import { keepText, type Text } from '../api/read-autonomy.ts'

export type TextFields = Wire['saveContractText']['body']
export type TextDraft = SavedDraft<TextFields, Text>

/** A contract being written: saved by itself a moment after each change. */
export function useTextDraft(youthId: string, text: Text): TextDraft {
  const client = useQueryClient()
  const { content, language, interpreter, effectiveOn } = text
  return useSavedDraft<TextFields, Text>(
    { content, language, interpreter, effectiveOn },
    text,
    async (fields, version, keepalive) => {
      const params = { textId: text.id }
      const body = withoutBlanks(fields)
      const saved = await call('saveContractText', { params, body, ifMatch: version, keepalive })
      // Whoever leaves and comes back goes on from here.
      keepText(client, youthId, saved)
      return saved
    },
  )
}

/** An empty line under the typing hand is no objective yet. */
function withoutBlanks(fields: TextFields): TextFields {
  const said = (lines: readonly string[]) => lines.filter(line => line.trim() !== '')
  return {
    ...fields,
    content: {
      ...fields.content,
      stages: fields.content.stages.map(stage => ({
        ...stage,
        objectives: said(stage.objectives),
        supports: said(stage.supports),
      })),
    },
  }
}
