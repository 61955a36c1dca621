import { useState } from 'react'
import { useAround } from '../../../../features/legal/legal-queries'
import { libraryWords as words } from '../../../../locales/library'
import { open } from '../../../../platform/navigate'
import { usePageShownAgain } from '../../../../platform/page-shown'
import { AsyncView } from '../../../../ui/async-view'
import { BigButton } from '../../../../ui/big-button'
import { EmptyState } from '../../../../ui/empty-state'
import { Field } from '../../../../ui/field'
import { Page } from '../../../../ui/page'
import { Slot } from '../../../../ui/slot'
import { LegalTop } from '../../legal-top'
import { useLibrary } from '../../library-queries'
import { Found } from './found'

const ask = () => void open('/packages/legal/pages/ask/index', {})
const longest = 40

/** 公开问答: searched by anybody, where the city has opened it. */
export default function LibraryPage() {
  const around = useAround()
  return (
    <Page title={words.title} top={<LegalTop />}>
      <AsyncView
        query={around}
        isEmpty={({ library }) => !library}
        empty={<EmptyState title={words.offTitle} words={words.offWords} action={{ label: words.ask, onTap: ask }} />}
      >
        {() => <Search />}
      </AsyncView>
    </Page>
  )
}

const Search = () => {
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  const library = useLibrary(sought)
  usePageShownAgain(() => void library.refetch())
  const find = () => setSought(typed.trim())
  const clear = () => {
    setTyped('')
    setSought('')
  }
  const nothing = sought ? (
    <EmptyState title={words.notFoundTitle} words={words.notFoundWords} action={{ label: words.clear, onTap: clear }} />
  ) : (
    <EmptyState title={words.noneTitle} words={words.noneWords} action={{ label: words.ask, onTap: ask }} />
  )
  return (
    <>
      <Field
        name='library-words'
        label={words.search}
        hint={words.searchHint}
        limit={longest}
        value={typed}
        onChange={setTyped}
        onEnter={find}
      />
      {typed.trim() !== sought && <BigButton kind='secondary' icon='search' label={words.find} onTap={find} />}
      <Slot isStacked>
        <AsyncView query={library} isEmpty={(items) => items.length === 0} empty={nothing}>
          {(items) => <Found items={items} sought={sought} />}
        </AsyncView>
      </Slot>
    </>
  )
}
