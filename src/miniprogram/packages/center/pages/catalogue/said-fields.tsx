import type { CatalogueKind } from '../../../../../contract/catalogue'
import { catalogueWords as words } from '../../../../locales/catalogue'
import { CheckList } from '../../../../ui/check-list'
import { ChoiceList } from '../../../../ui/choice-list'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import type { RuleDraft } from './rule-sheet'

type SaidFieldsProps = {
  kind: CatalogueKind
  units: readonly string[]
  draft: RuleDraft
  onChange: (changed: Partial<RuleDraft>) => void
}

const separator = '、'
const nobody = ''

/** Who leads and who helps; or why no grid is sent it, and where it goes. */
export const SaidFields = ({ kind, units, draft, onChange }: SaidFieldsProps) => {
  if (kind === 'admission') return <WhyNot draft={draft} onChange={onChange} />
  const leads = [...units.map((name) => ({ value: name, label: name })), { value: nobody, label: words.fields.noLead }]
  const others = units.filter((name) => name !== draft.lead)
  return (
    <>
      <Section title={words.fields.lead}>
        <ChoiceList label={words.fields.lead} choices={leads} value={draft.lead} onChange={(lead) => onChange({ lead })} />
      </Section>
      {draft.lead !== nobody && others.length > 0 && (
        <Section title={words.fields.co}>
          <CheckList
            label={words.fields.co}
            items={others}
            ticked={draft.co.split(separator).filter(Boolean)}
            onChange={(names) => onChange({ co: names.join(separator) })}
          />
        </Section>
      )}
    </>
  )
}

const texts = ['reason', 'goesTo', 'source'] as const

const WhyNot = ({ draft, onChange }: Pick<SaidFieldsProps, 'draft' | 'onChange'>) => (
  <>
    <Notice tone='info'>{words.fields.admissionHint}</Notice>
    {texts.map((name) => (
      <Field
        key={name}
        name={`rule-${name}`}
        label={words.fields[name]}
        limit={100}
        optional
        value={draft[name]}
        onChange={(value) => onChange({ [name]: value })}
      />
    ))}
  </>
)
