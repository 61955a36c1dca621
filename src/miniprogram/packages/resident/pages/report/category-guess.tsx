import { changeDraft } from '../../../../features/report/report-draft'
import { reportWords } from '../../../../locales/report'
import { ChipRow } from '../../../../ui/chip-row'
import { Section } from '../../../../ui/section'
import type { ReportForm } from './use-report-form'

const unclear = 'unclear'

/** A guess to agree with, to change or to leave alone. */
export const CategoryGuess = ({ form: { guesses, category } }: { form: ReportForm }) => {
  if (guesses.length === 0) return null
  const chips = [...guesses.map(({ code, name }) => ({ value: code, label: name })), { value: unclear, label: reportWords.unclear }]
  const choose = (value: string) => {
    const chosen = guesses.find(({ code }) => code === value)
    changeDraft({ category: chosen ? { code: chosen.code, name: chosen.name } : { code: null, name: reportWords.unclear } })
  }
  return (
    <Section title={reportWords.category} note={reportWords.guessLabel}>
      <ChipRow label={reportWords.guessLabel} chips={chips} value={category.code ?? unclear} onChange={choose} />
    </Section>
  )
}
