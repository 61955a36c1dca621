import { useState } from 'react'
import { type Hats, ProxyHat } from '../../../../../contract/hat'
import { villageCodeWords } from '../../../../locales/adviser-duty'
import { hatWords as words } from '../../../../locales/hat'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { kept } from '../../../../platform/storage'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { ChipRow } from '../../../../ui/chip-row'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { Section } from '../../../../ui/section'
import { showToast } from '../../../../ui/toast'
import { useFiled, useHats } from '../../hat-queries'
import { FiledList } from './filed-list'

/** 代办: the hat that is worn is shown and switched here; nobody answers as a lawyer, everything goes to the adviser. */
export default function GuidePage() {
  const hats = useHats()
  const filed = useFiled()
  usePageShownAgain(() => void filed.refetch())
  return (
    <Page title={words.title}>
      <AsyncView query={hats}>{(known) => <Wearing hats={known.hats} />}</AsyncView>
      <FiledList filed={filed} />
    </Page>
  )
}

/** Whoever holds an office comes here for it. */
const usual = (hats: Hats['hats']): ProxyHat => {
  const worn = keptHat.read()
  return worn && hats.some(({ hat }) => hat === worn) ? worn : (hats.at(-1)?.hat ?? 'family')
}

// The one worn last is worn again, as long as it is still theirs.
const keptHat = kept('hat', ProxyHat)

const Wearing = ({ hats }: Pick<Hats, 'hats'>) => {
  const [hat, setHat] = useState(() => usual(hats))
  const wear = (chosen: ProxyHat) => {
    setHat(chosen)
    keptHat.write(chosen)
    showToast(words.worn(words.hats[chosen]))
  }
  const communities = hats.find((each) => each.hat === hat)?.communities ?? []
  const file = () => void open('/packages/legal/pages/file-for/index', { hat })
  return (
    <Section title={words.hat} note={communities.length > 0 ? words.where(communities.map(({ name }) => name)) : undefined}>
      <ChipRow
        label={words.hat}
        chips={hats.map((each) => ({ value: each.hat, label: words.hats[each.hat] }))}
        value={hat}
        onChange={wear}
      />
      <Notice tone='info'>{words.hatNote[hat]}</Notice>
      <BigButton icon='scale' label={hat === 'guide' ? words.toAdviser : words.fileFor} onTap={file} />
      {hat === 'guide' && (
        <ListGroup>
          <ListRow
            icon='pin'
            title={villageCodeWords.title}
            note={villageCodeWords.entryNote}
            onTap={() => void open('/packages/legal/pages/village-code/index')}
          />
        </ListGroup>
      )}
    </Section>
  )
}
