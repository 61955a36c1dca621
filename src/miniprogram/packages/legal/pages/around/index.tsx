import type { LegalAround } from '../../../../../contract/legal'
import { useAround } from '../../../../features/legal/legal-queries'
import { aroundWords } from '../../../../locales/around'
import { libraryWords } from '../../../../locales/library'
import { useElderMode } from '../../../../platform/display'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { LegalTop } from '../../legal-top'
import { PhoneLines } from '../../phone-lines'
import { Advisers } from './advisers'
import { Guides } from './guides'
import { Attached, OnDuty } from './on-duty'

const ask = () => void open('/packages/legal/pages/ask/index', {})
const fileFor = () => void open('/packages/legal/pages/guide/index')
const speak = () => void open('/packages/legal/pages/ask/index', { speak: '1' })

/** 谁能帮我: the people first, and the numbers whatever becomes of the network. */
export default function AroundPage() {
  const around = useAround()
  usePageShownAgain(() => void around.refetch())
  return (
    <Page title={aroundWords.title} top={<LegalTop />} footer={<Ask />}>
      {around.isError && !around.data ? (
        <Notice tone='warn'>{aroundWords.noNetwork}</Notice>
      ) : (
        <AsyncView query={around}>{(shown) => <Home around={shown} />}</AsyncView>
      )}
      {around.data?.community && <Advisers advisers={around.data.advisers} />}
      <ListGroup>
        <ListRow
          icon='search'
          title={aroundWords.shops}
          note={aroundWords.shopsNote}
          onTap={() => void open('/packages/legal/pages/shops/index')}
        />
        {around.data?.library && (
          <ListRow
            icon='info'
            title={libraryWords.title}
            note={libraryWords.entryNote}
            onTap={() => void open('/packages/legal/pages/library/index')}
          />
        )}
        <ListRow icon='list' title={aroundWords.mine} onTap={() => void open('/pages/matters/index')} />
      </ListGroup>
      <PhoneLines />
      <Slot isStacked>
        {around.data?.community && (
          <>
            <OnDuty onDuty={around.data.onDuty} />
            <Attached attached={around.data.attached} />
            <Guides guides={around.data.guides} />
            <ListGroup>
              <ListRow icon='handshake' title={aroundWords.fileFor} note={aroundWords.fileForNote} onTap={fileFor} />
            </ListGroup>
          </>
        )}
      </Slot>
    </Page>
  )
}

const Ask = () => {
  const elder = useElderMode()
  if (!elder) return <BigButton icon='scale' label={aroundWords.ask} onTap={ask} />
  return (
    <>
      <BigButton icon='microphone' label={aroundWords.speak} onTap={speak} />
      <BigButton kind='quiet' label={aroundWords.type} onTap={ask} />
    </>
  )
}

const chooseHome = () => void open('/packages/resident/pages/place/index', { for: 'home' })

const Home = ({ around: { community } }: { around: LegalAround }) => (
  <ListGroup>
    {community ? (
      <ListRow icon='pin' title={aroundWords.community(community.name)} end={aroundWords.change} onTap={chooseHome} />
    ) : (
      <ListRow icon='home' title={aroundWords.chooseHome} note={aroundWords.chooseHomeNote} onTap={chooseHome} />
    )}
  </ListGroup>
)
