import { useState } from 'react'
import { useCategories } from '../../../features/category/category-queries'
import { useChildren } from '../../../features/place/place-queries'
import { inboxWords } from '../../../locales/inbox'
import { sourceNames } from '../../../locales/source'
import { statusLabel } from '../../../locales/work'
import { BigButton } from '../../../ui/big-button'
import { ChoiceList } from '../../../ui/choice-list'
import { ListGroup } from '../../../ui/list-group'
import { ListRow } from '../../../ui/list-row'
import { Sheet } from '../../../ui/sheet'
import type { Inbox, Narrowing } from './inbox-queries'

type NarrowSheetProps = { inbox: Inbox; onClose: () => void }

type FieldName = keyof Narrowing
interface Choice {
  readonly value: string
  readonly label: string
}

const fieldNames = ['area', 'status', 'category', 'source'] as const satisfies readonly FieldName[]

/** 筛选: by place, how far it is, what kind, and by which way it came; the counts go along with what is chosen. */
export const NarrowSheet = ({ inbox, onClose }: NarrowSheetProps) => {
  const { narrowing, setNarrowing } = inbox
  const [field, setField] = useState<FieldName>()
  const choices: Readonly<Record<FieldName, readonly Choice[]>> = {
    area: usePlaces(inbox),
    category: useKinds(),
    status: statuses,
    source: sources,
  }
  const choose = (name: FieldName, value: string) => {
    const others = Object.entries(narrowing).filter(([each]) => each !== name)
    setNarrowing(Object.fromEntries(value === any ? others : [...others, [name, value]]) as Narrowing)
    setField(undefined)
  }
  const labelOf = (name: FieldName) => choices[name].find(({ value }) => value === narrowing[name])?.label ?? inboxWords.any
  return (
    <Sheet open title={field ? inboxWords.fields[field] : inboxWords.narrow} onClose={onClose}>
      {field ? (
        <ChoiceList
          label={inboxWords.fields[field]}
          choices={[{ value: any, label: inboxWords.any }, ...choices[field]]}
          value={narrowing[field] ?? any}
          onChange={(value) => choose(field, value)}
        />
      ) : (
        <>
          <ListGroup>
            {fieldNames.map((name) => (
              <ListRow key={name} title={inboxWords.fields[name]} end={labelOf(name)} onTap={() => setField(name)} />
            ))}
          </ListGroup>
          <BigButton label={inboxWords.done} onTap={onClose} />
          <BigButton kind='quiet' label={inboxWords.clear} onTap={() => setNarrowing({})} />
        </>
      )}
    </Sheet>
  )
}

const any = 'any'

const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] => Object.entries(labels).map(([value, label]) => ({ value, label }))

const { submitted, verifying, accepted, dispatched, handling, whistled, returned, suspended, done, confirming } = statusLabel
const statuses = choicesOf({ submitted, verifying, accepted, dispatched, handling, whistled, returned, suspended, done, confirming })
const sources = choicesOf(sourceNames)

const useKinds = (): Choice[] => (useCategories(true).data ?? []).map(({ code, name }) => ({ value: code, label: name }))

/** One step down from what is looked at, or back to what one's own center serves. */
const usePlaces = ({ area, own, narrowing }: Inbox): Choice[] => {
  const children = useChildren(area && area.code.length < 12 && !area.code.endsWith('00') ? area.code : undefined).data ?? []
  const around = [...own, ...(narrowing.area && area ? [area] : []), ...children]
  return [...new Map(around.map(({ code, name }) => [code, { value: code, label: name }])).values()]
}
