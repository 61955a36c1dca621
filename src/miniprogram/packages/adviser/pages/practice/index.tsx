import type { Practice } from '../../../../../contract/practice'
import { practiceWords } from '../../../../locales/practice'
import { AsyncView } from '../../../../ui/async-view'
import { DrawnAfter } from '../../../../ui/drawn-after'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { Slot } from '../../../../ui/slot'
import { PortraitCard } from '../../portrait/portrait-card'
import { useOwnShop, usePractice } from '../../practice-queries'
import { Relatives } from './relatives'
import { Retainers } from './retainers'
import { Together } from './together'

/** 执业信息: what the conflict check compares with, and what everybody reads of one. */
export default function PracticePage() {
  const practice = usePractice()
  return (
    <Page title={practiceWords.title}>
      <AsyncView query={practice}>
        {(shown) => (
          <>
            {!shown.isAdviser && <Notice tone='warn'>{practiceWords.notAdviser}</Notice>}
            <Retainers practice={shown} />
            {shown.isAdviser && <Relatives relatives={shown.relatives} />}
            <Slot isStacked>
              <DrawnAfter>
                {shown.villages.length > 0 && (
                  <Section title={practiceWords.villages} note={practiceWords.villagesNote}>
                    <ListGroup>
                      {shown.villages.map(({ community, name, adviser }) => (
                        <ListRow key={`${community} ${adviser}`} icon='building' title={name} note={adviser} />
                      ))}
                    </ListGroup>
                  </Section>
                )}
                {shown.isAdviser && <PortraitCard />}
                <Licenses shop={shown.shop} />
              </DrawnAfter>
            </Slot>
          </>
        )}
      </AsyncView>
    </Page>
  )
}

const Licenses = ({ shop }: Pick<Practice, 'shop'>) => {
  const own = useOwnShop(shop)
  if (!shop || !own.data) return null
  return (
    <>
      <Together view={own.data} />
      <Section title={shop.name}>
        <ListGroup>
          {own.data.advisers.map(({ id, name, license, licensed }) => (
            <ListRow
              key={id}
              icon='person'
              title={name}
              note={
                license
                  ? `${practiceWords.license} ${license}，${licensed ? practiceWords.licensed : practiceWords.notLicensed}`
                  : practiceWords.noLicense
              }
            />
          ))}
        </ListGroup>
      </Section>
    </>
  )
}
