import type { Answer, Answers } from '@havre/kinds/answers.ts'
import { reflexAnswers, reflexPlaces } from '@havre/kinds/fields/reflex.ts'
import { useFirstReflexes } from '../../features/first-reflexes/api/first-reflexes.ts'
import { ThemeQuestions } from '../../features/first-reflexes/components/theme-questions.tsx'
import { Failed } from '../../lib/failed.tsx'
import { m } from '../../paraglide/messages.js'
import { Skeleton } from '../../ui/skeleton.tsx'

interface Props {
  theme: string
  answers: Answers
  onAnswer: (field: string, value: Answer | undefined) => void
}

/** One theme of the first reflexes in the form of a file: the questions as they are asked about nobody. */
export function ScreeningQuestions({ theme, answers, onAnswer }: Props) {
  const query = useFirstReflexes()
  const found = query.data?.themes.find(({ id }) => id === theme)
  if (query.isPending) return <Skeleton rows={4} />
  if (!found)
    return (
      <Failed
        what={m.reflexes_failed()}
        error={query.error}
        retrying={query.isFetching}
        onRetry={() => void query.refetch()}
      />
    )
  return (
    <ThemeQuestions
      theme={found}
      answers={reflexAnswers(answers)}
      onAnswer={(question, answer) => {
        for (const [field, value] of reflexPlaces(question, answer)) onAnswer(field, value)
      }}
    />
  )
}
