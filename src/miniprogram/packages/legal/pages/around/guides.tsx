import { useState } from 'react'
import type { LegalAround } from '../../../../../contract/legal'
import { aroundWords, legalKindWords } from '../../../../locales/around'
import { uiWords } from '../../../../locales/ui'
import { callPhone } from '../../../../platform/phone-call'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const shownAtOnce = 4

/** 法律明白人: whom they may help with what stands there; that they give no legal opinion stands above. */
export const Guides = ({ guides }: { guides: LegalAround['guides'] }) => {
  const [isAll, setIsAll] = useState(false)
  if (guides.length === 0) return null
  const shown = isAll ? guides : guides.slice(0, shownAtOnce)
  return (
    <Section title={aroundWords.guideTitle} note={aroundWords.guideNote}>
      <ListGroup>
        {shown.map((guide) => (
          <ListRow
            key={guide.id}
            icon='handshake'
            title={guide.name}
            note={noteOf(guide)}
            end={uiWords.dial}
            onTap={() => callPhone(guide.phone)}
          />
        ))}
      </ListGroup>
      {shown.length < guides.length && (
        <BigButton kind='quiet' label={aroundWords.more(guides.length - shown.length)} onTap={() => setIsAll(true)} />
      )}
    </Section>
  )
}

const noteOf = ({ kind, group, skills }: LegalAround['guides'][number]): string => {
  const who = aroundWords.guideRow(aroundWords.guides[kind], group)
  return skills.length ? `${who}。${aroundWords.skills(skills.map((skill) => legalKindWords[skill]).join('；'))}` : who
}
