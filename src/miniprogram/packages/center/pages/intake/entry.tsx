import { useEffect } from 'react'
import type { EnteredSlip, EnteredSource } from '../../../../../contract/intake'
import { intakeWords as words } from '../../../../locales/intake'
import { sourceNames } from '../../../../locales/source'
import { focusField } from '../../../../platform/focus-field'
import { ChipRow } from '../../../../ui/chip-row'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { Field } from '../../../../ui/field'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { CallerPart } from './caller-part'
import { CategoryPart } from './category-part'
import { useEntry } from './entry-state'
import { KindPart } from './kind-part'
import { PlacePart } from './place-part'
import { SendPart } from './send-part'

const sources = (Object.entries(sourceNames) as [EnteredSource | 'miniProgram', string][]).flatMap(([value, label]) =>
  value === 'miniProgram' ? [] : [{ value, label }],
)
const withoutNumber: readonly EnteredSource[] = ['phone', 'visit']

/** In the order in which people talk; Enter takes what is suggested and opens the next. */
export const Entry = ({ id, onEntered }: { id: string; onEntered: (slip: EnteredSlip) => void }) => {
  const entry = useEntry(id, onEntered)
  const { fields, set, caller, suggestion } = entry
  // Not the field's own, which takes the keyboard back whenever the screen is drawn again.
  useEffect(() => focusField('intake-phone'), [])
  const lookUp = () => {
    if (fields.phone.trim()) caller.mutate()
    focusField('intake-words')
  }
  const takeCategory = () =>
    suggestion.mutate(undefined, {
      onSuccess: ({ categories, kind, about }) => {
        set('category', categories[0]?.code ?? '')
        set('kind', kind ?? 'help')
        set('about', about ?? '')
      },
      onSettled: () => focusField('intake-place'),
    })
  return (
    <>
      <Section title={words.source}>
        <ChipRow label={words.source} chips={sources} value={fields.source} onChange={(source) => set('source', source)} />
      </Section>
      <Slot>
        {!withoutNumber.includes(fields.source) && (
          <Field
            name='intake-outer'
            label={words.outerNumber}
            limit={40}
            optional
            value={fields.outerNumber}
            onChange={(typed) => set('outerNumber', typed)}
          />
        )}
      </Slot>
      <Field
        name='intake-phone'
        label={words.phone}
        hint={words.phoneHint}
        kind='phone'
        optional
        value={fields.phone}
        error={caller.error?.message}
        onChange={(typed) => set('phone', typed)}
        onEnter={lookUp}
      />
      <Slot>{caller.data && <CallerPart caller={caller.data} />}</Slot>
      <Field
        name='intake-words'
        label={words.words}
        hint={words.wordsHint}
        limit={500}
        value={fields.words}
        onChange={(typed) => set('words', typed)}
        onEnter={takeCategory}
      />
      <CategoryPart suggestion={suggestion.data} value={fields.category} onChange={(code) => set('category', code)} />
      <Slot isStacked>
        <DrawnAfter>
          <KindPart entry={entry} />
        </DrawnAfter>
      </Slot>
      <PlacePart entry={entry} />
      <SendPart entry={entry} />
    </>
  )
}
