import { View } from '@tarojs/components'
import { calendarWords, hoursWords } from '../../locales/diary'
import { BigButton } from '../../ui/big-button'
import { ChipRow } from '../../ui/chip-row'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { Tappable } from '../../ui/tappable'
import { type HoursDraft, rangesIn } from './hours'
import './calendar.scss'

type HoursFieldsProps = {
  /** Unique on its page. */
  name: string
  drafts: readonly HoursDraft[]
  /** Where hours may be one village's alone. */
  villages?: readonly { readonly code: string; readonly name: string }[] | undefined
  /** What it means that there is none. */
  none?: string | undefined
  onChange: (drafts: readonly HoursDraft[]) => void
}

const most = 12
const everyVillage = 'every'
const usual: HoursDraft = { start: '8:30', end: '11:30', place: undefined }
const later: HoursDraft = { start: '14:30', end: '17:30', place: undefined }

/** 时段, written as one says them; what is wrong is said beside it at once. */
export const HoursFields = ({ name, drafts, villages = [], none = hoursWords.none, onChange }: HoursFieldsProps) => {
  const { fault } = rangesIn(drafts)
  const change = (at: number, changed: Partial<HoursDraft>) =>
    onChange(drafts.map((each, place) => (place === at ? { ...each, ...changed } : each)))
  return (
    <View className='hours'>
      {drafts.length === 0 && <Notice tone='info'>{none}</Notice>}
      {drafts.map((draft, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no name but its place.
        <View key={at} className='hours__one'>
          <View className='hours__head'>
            <View className='hours__title'>{hoursWords.range(at + 1)}</View>
            <Tappable
              className='hours__remove'
              label={`${hoursWords.remove}，${hoursWords.range(at + 1)}`}
              onTap={() => onChange(drafts.filter((_, place) => place !== at))}
            >
              {hoursWords.remove}
            </Tappable>
          </View>
          <View className='hours__times'>
            <Field
              name={`${name}-start-${at}`}
              label={hoursWords.start}
              placeholder={hoursWords.placeholder}
              value={draft.start}
              onChange={(start) => change(at, { start })}
            />
            <Field
              name={`${name}-end-${at}`}
              label={hoursWords.end}
              placeholder={hoursWords.placeholder}
              value={draft.end}
              onChange={(end) => change(at, { end })}
              error={fault?.at === at ? fault.words : undefined}
            />
          </View>
          {villages.length > 0 && (
            <ChipRow
              label={`${hoursWords.village}，${hoursWords.range(at + 1)}`}
              chips={[
                { value: everyVillage, label: calendarWords.everyVillage },
                ...villages.map(({ code, name: label }) => ({ value: code, label })),
              ]}
              value={draft.place ?? everyVillage}
              onChange={(code) => change(at, { place: code === everyVillage ? undefined : code })}
            />
          )}
        </View>
      ))}
      {drafts.length < most && (
        <BigButton
          kind='secondary'
          icon='add'
          label={hoursWords.add}
          onTap={() => onChange([...drafts, drafts.length === 0 ? usual : later])}
        />
      )}
    </View>
  )
}
