import { useState } from 'react'
import type { ConsultationView } from '../../../../../contract/consultation'
import { consultationWords } from '../../../../locales/consultation'
import { timeWords } from '../../../../locales/moment'
import { uiWords } from '../../../../locales/ui'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'

const shownAtOnce = 3

/** 谁看过: every look by whoever works there, as the cloud wrote it down. */
export const Looks = ({ consultation: { looks } }: { consultation: ConsultationView }) => {
  const [isAll, setIsAll] = useState(false)
  const shown = isAll ? looks : looks.slice(0, shownAtOnce)
  return (
    <Section title={consultationWords.looks}>
      {looks.length === 0 ? (
        <Card>{consultationWords.noLooks}</Card>
      ) : (
        <ListGroup>
          {shown.map(({ at, name, part }) => (
            <ListRow
              key={`${at}${name}`}
              icon='eye'
              title={consultationWords.look(name, consultationWords.parts[part])}
              note={timeWords(at)}
            />
          ))}
        </ListGroup>
      )}
      {shown.length < looks.length && <BigButton kind='quiet' label={uiWords.earlier} onTap={() => setIsAll(true)} />}
    </Section>
  )
}
