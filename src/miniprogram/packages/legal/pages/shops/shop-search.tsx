import { useState } from 'react'
import { shopWords } from '../../../../locales/shop'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'

type ShopSearchProps = { words: string; onFind: (words: string) => void }

const longest = 40

export const ShopSearch = ({ words, onFind }: ShopSearchProps) => {
  const [typed, setTyped] = useState(words)
  const [asked, setAsked] = useState(words)
  // Cleared from elsewhere, the field starts anew.
  if (asked !== words) {
    setAsked(words)
    setTyped(words)
  }
  const find = () => {
    setAsked(typed.trim())
    onFind(typed.trim())
  }
  return (
    <>
      <Field
        name='shop-words'
        label={shopWords.search}
        hint={shopWords.searchHint}
        limit={longest}
        value={typed}
        onChange={setTyped}
        onEnter={find}
      />
      {typed.trim() !== words && <BigButton kind='secondary' icon='search' label={shopWords.find} onTap={find} />}
    </>
  )
}
