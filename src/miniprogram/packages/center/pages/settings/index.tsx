import { useState } from 'react'
import type { Setting, SettingPage } from '../../../../../contract/setting'
import { useCitySettings } from '../../../../features/city/city-queries'
import { settingWords } from '../../../../locales/city'
import { dayWords } from '../../../../locales/moment'
import { AsyncView } from '../../../../ui/async-view'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { SettingSheet } from './setting-sheet'
import { valueText } from './setting-text'

/** 网格约定: what this city decides for itself, with what holds now. */
export default function Settings() {
  const settings = useCitySettings()
  return (
    <Page title={settingWords.title} wide>
      <Notice tone='info'>{settingWords.lead}</Notice>
      <AsyncView query={settings}>{(page) => <Groups page={page} />}</AsyncView>
    </Page>
  )
}

const Groups = ({ page }: { page: SettingPage }) => {
  const groups = [...new Set(page.settings.map(({ group }) => group))]
  const [chosen = groups[0] ?? '', setChosen] = useState<string>()
  const [opened, setOpened] = useState<string>()
  const setting = page.settings.find(({ name }) => name === opened)
  return (
    <>
      <ChipRow label={settingWords.groups} chips={groups.map((value) => ({ value, label: value }))} value={chosen} onChange={setChosen} />
      <Section title={chosen}>
        <ListGroup>
          {page.settings
            .filter(({ group }) => group === chosen)
            .map((each) => (
              <ListRow
                key={each.name}
                title={each.title}
                note={noteOf(each)}
                end={valueText(each.value, each)}
                onTap={() => setOpened(each.name)}
              />
            ))}
        </ListGroup>
      </Section>
      {setting && <SettingSheet key={setting.name} setting={setting} page={page} onClose={() => setOpened(undefined)} />}
    </>
  )
}

const noteOf = ({ note, isAhead, changes }: Setting): string => {
  const coming = changes.filter((change) => change.isComing).at(-1)
  return [note, isAhead && settingWords.ahead, coming && settingWords.coming(dayWords(coming.from))].filter(Boolean).join(' · ')
}
