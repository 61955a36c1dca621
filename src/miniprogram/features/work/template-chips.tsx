import { useQuery } from '@tanstack/react-query'
import type { TemplateKind } from '../../../contract/unit'
import { stepWords } from '../../locales/steps'
import { cloud } from '../../platform/cloud'
import { ChipRow } from '../../ui/chip-row'
import { Section } from '../../ui/section'

/** For which form a unit keeps which of its words. */
const kindOf: Readonly<Record<string, TemplateKind>> = { finish: 'answer', sendBack: 'return', contest: 'return', askToExtend: 'extension' }

type TemplateChipsProps = { unit: string | undefined; form: string; words: string; onWords: (words: string) => void }

/** 常用语: one tap writes a sentence of the unit's own; without them one writes as ever. */
export const TemplateChips = ({ unit, form, words, onWords }: TemplateChipsProps) => {
  const kind = kindOf[form]
  const found = useQuery({
    queryKey: ['unit', unit],
    queryFn: () => cloud.unit.view({ ...(unit && { unit }) }),
    enabled: unit !== undefined && kind !== undefined,
  })
  const templates = (found.data?.templates ?? []).filter((template) => template.kind === kind)
  if (templates.length === 0) return null
  return (
    <Section title={stepWords.templates}>
      <ChipRow
        label={stepWords.templates}
        chips={templates.map((template) => ({ value: template.words, label: shortened(template.words) }))}
        value={templates.find((template) => words.includes(template.words))?.words}
        onChange={(chosen) => onWords(added(words, chosen))}
      />
    </Section>
  )
}

const glance = 14
const shortened = (words: string) => (words.length > glance ? `${words.slice(0, glance)}…` : words)

/** What was written already stays. */
const added = (words: string, chosen: string) => {
  if (words.includes(chosen)) return words
  return words.trim() === '' ? chosen : `${words.trimEnd()}\n${chosen}`
}
