import type { AboutVillage, ConsultationCategory } from '../../../../../contract/consultation'
import { consultationKindWords } from '../../../../locales/ask'
import { fileForWords as words } from '../../../../locales/hat'
import { Card } from '../../../../ui/card'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { TheirWord } from './their-word'
import type { FileFor } from './use-file-for-form'

const abouts = Object.keys(words.abouts) as AboutVillage[]
const categories = Object.keys(consultationKindWords) as ConsultationCategory[]
const namesMost = 20

export const FileForForm = ({ form }: { form: FileFor }) => {
  const { typed, change, places, hat } = form
  const isWarned = hat !== 'family' && typed.aboutVillage !== undefined && typed.aboutVillage !== 'no'
  return (
    <>
      {places.length > 1 && (
        <Section title={words.village}>
          <ChipRow
            label={words.village}
            chips={places.map(({ code, name }) => ({ value: code, label: name }))}
            value={typed.community}
            onChange={(community) => change({ community })}
          />
        </Section>
      )}
      <Section title={words.who}>
        <Card>
          <Field name='for-name' label={words.name} value={typed.name} onChange={(name) => change({ name })} limit={namesMost} />
          <Field
            name='for-phone'
            label={words.phone}
            hint={words.phoneHint}
            kind='phone'
            value={typed.phone}
            onChange={(phone) => change({ phone })}
          />
        </Card>
      </Section>
      <Section title={words.about}>
        <ChipRow
          label={words.about}
          chips={abouts.map((value) => ({ value, label: words.abouts[value] }))}
          value={typed.aboutVillage}
          onChange={(aboutVillage) => change({ aboutVillage })}
        />
        {isWarned && <Notice tone='warn'>{words.warned}</Notice>}
      </Section>
      <Section title={words.kind}>
        <ChipRow
          label={words.kind}
          chips={categories.map((value) => ({ value, label: consultationKindWords[value] }))}
          value={typed.category}
          onChange={(category) => change({ category })}
        />
      </Section>
      <Field
        name='for-words'
        label={words.words}
        placeholder={words.wordsPlaceholder}
        value={typed.words}
        onChange={(said) => change({ words: said })}
        lines='many'
        limit={2000}
      />
      <Field
        name='for-party'
        label={words.party}
        placeholder={words.partyPlaceholder}
        value={typed.party}
        onChange={(party) => change({ party })}
        limit={40}
        optional
      />
      <TheirWord form={form} />
    </>
  )
}
