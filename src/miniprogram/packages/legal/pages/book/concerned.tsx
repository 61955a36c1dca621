import { useState } from 'react'
import type { Concerns } from '../../../../../contract/booking'
import type { AboutVillage, Party } from '../../../../../contract/consultation'
import { askWords } from '../../../../locales/ask'
import { bookingWords } from '../../../../locales/booking'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { Slot } from '../../../../ui/slot'

type ConcernedProps = { value: Concerns | undefined; onChange: (concerns: Concerns) => void }

const answers = (['no', 'yes', 'unsure'] as const).map((value) => ({ value, label: askWords.villages[value] }))

/** 这件事跟谁有关: asked before a time is kept, so that nobody sits across from their own lawyer's client. */
export const Concerned = ({ value, onChange }: ConcernedProps) => {
  const [isNaming, setIsNaming] = useState(false)
  const [party] = value?.parties ?? []
  const answer = (aboutVillage: AboutVillage) => onChange({ parties: value?.parties ?? [], aboutVillage })
  return (
    <>
      <Section title={askWords.village} note={bookingWords.concernsNote}>
        <ChipRow label={askWords.village} chips={answers} value={value?.aboutVillage} onChange={answer} />
      </Section>
      <Slot isStacked>
        {value && (
          <ListGroup>
            <ListRow
              icon='person'
              title={party ? party.name : bookingWords.party}
              note={bookingWords.partyNote}
              onTap={() => setIsNaming(true)}
            />
          </ListGroup>
        )}
      </Slot>
      <Slot>
        {value && isNaming && (
          <Naming
            party={party}
            onDone={(parties) => {
              setIsNaming(false)
              onChange({ ...value, parties })
            }}
            onClose={() => setIsNaming(false)}
          />
        )}
      </Slot>
    </>
  )
}

const kinds = (['person', 'company', 'villageCommittee'] as const).map((value) => ({ value, label: askWords.whomKinds[value] }))
const longestName = 100

type NamingProps = { party: Party | undefined; onDone: (parties: Party[]) => void; onClose: () => void }

const Naming = ({ party, onDone, onClose }: NamingProps) => {
  const [name, setName] = useState(party?.name ?? '')
  const [kind, setKind] = useState<(typeof kinds)[number]['value']>(party && party.kind !== 'unknown' ? party.kind : 'person')
  return (
    <Sheet open title={askWords.whom} onClose={onClose}>
      <Field
        name='booking-party'
        label={askWords.whomName}
        hint={askWords.whomHint}
        placeholder={askWords.whomPlaceholder}
        value={name}
        onChange={setName}
        limit={longestName}
      />
      <ChipRow label={askWords.whomKind} chips={kinds} value={kind} onChange={setKind} />
      <BigButton
        label={bookingWords.partySave}
        disabledReason={name.trim() ? undefined : askWords.whomNameNeeded}
        onTap={() => onDone([{ kind, name: name.trim() }])}
      />
      <BigButton kind='quiet' label={bookingWords.partyUnknown} onTap={() => onDone([])} />
    </Sheet>
  )
}
