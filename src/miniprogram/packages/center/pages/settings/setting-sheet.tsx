import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Setting, SettingPage, SettingValue } from '../../../../../contract/setting'
import { useChangeSetting } from '../../../../features/city/city-queries'
import { settingWords } from '../../../../locales/city'
import { dayWords } from '../../../../locales/moment'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Section } from '../../../../ui/section'
import { Sheet } from '../../../../ui/sheet'
import { showToast } from '../../../../ui/toast'
import { valueText } from './setting-text'
import { ValueField } from './value-field'

type SettingSheetProps = { setting: Setting; page: SettingPage; onClose: () => void }

/** What one setting is, what held and will hold, and a change of it from a day on. */
export const SettingSheet = ({ setting, page: { mayChange, earliest }, onClose }: SettingSheetProps) => (
  <Sheet open title={setting.title} onClose={onClose}>
    <View>{setting.note}</View>
    <ListGroup>
      <ListRow title={settingWords.now} end={valueText(setting.value, setting)} />
      <ListRow title={settingWords.usual} note={setting.source} end={valueText(setting.usual, setting)} />
    </ListGroup>
    <History setting={setting} />
    {mayChange ? <Change setting={setting} earliest={earliest} onDone={onClose} /> : <Notice tone='info'>{settingWords.readOnly}</Notice>}
  </Sheet>
)

const History = ({ setting }: { setting: Setting }) =>
  setting.changes.length === 0 ? null : (
    <Section title={settingWords.history}>
      <ListGroup>
        {setting.changes.map(({ from, value, by, at, isComing }) => (
          <ListRow
            key={from}
            title={isComing ? settingWords.coming(dayWords(from)) : dayWords(from)}
            note={settingWords.by(by, dayWords(at))}
            end={value === null ? settingWords.value.toUsual : valueText(value, setting)}
          />
        ))}
      </ListGroup>
    </Section>
  )

const Change = ({ setting, earliest, onDone }: { setting: Setting; earliest: string; onDone: () => void }) => {
  const [value, setValue] = useState<SettingValue>(setting.value)
  const [from, setFrom] = useState(earliest)
  const changing = useChangeSetting()
  const done = () => {
    onDone()
    showToast(settingWords.saved)
  }
  const save = (given: SettingValue | null) => changing.mutate({ name: setting.name, value: given, from: from.trim() }, { onSuccess: done })
  return (
    <Section title={settingWords.change}>
      <ValueField setting={setting} value={value} onChange={setValue} />
      <Field
        name='setting-from'
        label={settingWords.from}
        hint={settingWords.fromHint(earliest)}
        value={from}
        onChange={setFrom}
        limit={10}
      />
      {changing.error && <Notice tone='danger'>{changing.error.message}</Notice>}
      <BigButton label={settingWords.save} loading={changing.isPending} onTap={() => save(value)} />
      {setting.changes.length > 0 && <BigButton kind='secondary' label={settingWords.toUsual} onTap={() => save(null)} />}
    </Section>
  )
}
