import { View } from '@tarojs/components'
import { useState } from 'react'
import type { RingView, SightOf } from '../../../../../contract/ring'
import { changeDraft } from '../../../../features/report/report-draft'
import { useRings } from '../../../../features/report/ring-queries'
import { ringWords } from '../../../../locales/ring'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ChoiceList } from '../../../../ui/choice-list'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import type { ReportForm } from './use-report-form'
import './report.scss'

/** 三圈: who may see it, chosen with what each of them would see in front of one's eyes. */
export const RingRow = ({ form }: { form: ReportForm }) => {
  const [isOpen, setIsOpen] = useState(false)
  const close = () => setIsOpen(false)
  return (
    <>
      <ListRow icon='info' title={ringWords.ring} note={ringWords.rings[form.ring]} onTap={() => setIsOpen(true)} />
      {isOpen && (
        <Sheet open title={ringWords.ringSheet} onClose={close}>
          <Rings form={form} />
          <BigButton label={ringWords.use} onTap={close} />
        </Sheet>
      )}
    </>
  )
}

const Rings = ({ form }: { form: ReportForm }) => {
  const rings = useRings(form.draft.about ?? null)
  return (
    <AsyncView query={rings}>
      {(all) => {
        const open = all.filter((each) => each.open)
        const chosen = open.find(({ ring }) => ring === form.ring) ?? open[0]
        return (
          <>
            <ChoiceList
              label={ringWords.ringSheet}
              choices={open.map(({ ring }) => ({
                value: ring,
                label: ringWords.rings[ring],
                note: open.length > 1 ? ringWords.notes[ring] : ringWords.locked,
              }))}
              value={chosen?.ring}
              onChange={(ring) => changeDraft({ ring })}
            />
            {chosen && <Preview view={chosen} form={form} />}
          </>
        )
      }}
    </AsyncView>
  )
}

const Preview = ({ view, form }: { view: RingView; form: ReportForm }) => (
  <Section title={ringWords.preview}>
    {view.sights.map((sight) => (
      <Card key={sight.viewer}>
        <View className='nearby-kind'>{sight.viewer === 'center' ? ringWords.centers[view.goesTo] : ringWords.viewers[sight.viewer]}</View>
        <Seen sight={sight} form={form} />
      </Card>
    ))}
  </Section>
)

/** Their view, with the person's own words in it where they would be read. */
const Seen = ({ sight, form: { draft, place } }: { sight: SightOf; form: ReportForm }) => {
  if (!sight.exists) return <View className='said-note'>{ringWords.seesNothing}</View>
  const parts = partsOf(sight, draft.nameShown, draft.attachments.length > 0)
  return (
    <>
      {sight.words ? <View className='said-words'>{draft.words.trim()}</View> : <View>{ringWords.seesThat}</View>}
      {sight.place === 'exact' && <View>{place?.given.words || place?.name}</View>}
      <View className='said-note'>{ringWords.sees(parts.filter(([, isSeen]) => isSeen).map(([label]) => label))}</View>
      {parts.some(([, isSeen]) => !isSeen) && (
        <View className='said-note'>{ringWords.seesNot(parts.filter(([, isSeen]) => !isSeen).map(([label]) => label))}</View>
      )}
    </>
  )
}

const partsOf = (sight: SightOf, nameShown: boolean, hasPhotos: boolean): (readonly [string, boolean])[] => [
  [ringWords.words, sight.words],
  ...(hasPhotos ? ([[ringWords.photos, sight.photos]] as const) : []),
  ...(sight.place === 'near' ? ([[ringWords.nearPlace, true]] as const) : []),
  [ringWords.exactPlace, sight.place === 'exact'],
  [ringWords.name, sight.name && nameShown],
  [ringWords.phone, sight.phone],
]
