import { useState } from 'react'
import { legalEmergencies } from '../../../../locales/around'
import { askWords } from '../../../../locales/ask'
import { isWaitingForGuardian } from '../../../../platform/child'
import { callPhone } from '../../../../platform/phone-call'
import { ListGroup } from '../../../../ui/list-group'
import { Notice } from '../../../../ui/notice'
import { EmergencyNumbers } from '../../../../ui/red-line'
import { ToggleRow } from '../../../../ui/toggle-row'
import { type AskDraft, changeAskDraft } from '../../ask-draft'
import { Directors } from '../../directors'

const forChildren = legalEmergencies.filter(({ id }) => id === 'police' || id === 'youth')

/** 未满14周岁: 110 and 12355 before anybody agreed to anything; whoever is complained of is not asked first. */
export const ChildHelp = ({ draft: { aboutGuardian = false } }: { draft: AskDraft }) => {
  const [isChild] = useState(isWaitingForGuardian)
  if (!isChild) return null
  return (
    <>
      <Notice tone='danger' title={askWords.childTitle}>
        {askWords.childNote}
      </Notice>
      <EmergencyNumbers numbers={forChildren} onCall={callPhone} />
      <Directors />
      <ListGroup>
        <ToggleRow
          label={askWords.aboutGuardian}
          note={askWords.aboutGuardianNote}
          checked={aboutGuardian}
          onChange={(isAbout) => changeAskDraft({ aboutGuardian: isAbout })}
        />
      </ListGroup>
    </>
  )
}
