import { useState } from 'react'
import { useAnswerDesk, useLookAtDesk } from '../../../../features/session/desk-queries'
import { deskWords } from '../../../../locales/desk'
import { timeWords } from '../../../../locales/moment'
import { goBack } from '../../../../platform/back'
import { BigButton } from '../../../../ui/big-button'
import { Field } from '../../../../ui/field'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { Page } from '../../../../ui/page'
import { showToast } from '../../../../ui/toast'

const words = deskWords.confirm
const digitCount = 6

/** 确认电脑登录: which computer asks, and since when, before anybody lets it in. */
export default function DeskSignIn() {
  const [digits, setDigits] = useState('')
  const looking = useLookAtDesk()
  const answering = useAnswerDesk()
  const asking = looking.data
  const answer = (allow: boolean) => {
    if (!asking) return
    const said = () => {
      showToast(allow ? words.allowed : words.denied)
      void goBack()
    }
    answering.mutate({ id: asking.id, allow }, { onSuccess: said })
  }
  return (
    <Page title={words.title}>
      {!asking && (
        <>
          <Field
            name='desk-digits'
            label={words.label}
            kind='number'
            limit={digitCount}
            value={digits}
            error={looking.error?.message}
            onChange={setDigits}
            autoFocus
          />
          <BigButton
            label={words.look}
            loading={looking.isPending}
            disabledReason={/^\d{6}$/.test(digits) ? undefined : words.wrong}
            onTap={() => looking.mutate(digits)}
          />
        </>
      )}
      {asking && (
        <>
          <Notice tone='warn' title={words.asking}>
            {words.warning}
          </Notice>
          <ListGroup>
            <ListRow title={asking.device} note={words.device} />
            <ListRow title={timeWords(asking.at)} note={words.at} />
          </ListGroup>
          {answering.error && <Notice tone='danger'>{answering.error.message}</Notice>}
          <BigButton label={words.allow} loading={answering.isPending} onTap={() => answer(true)} />
          <BigButton kind='secondary' label={words.refuse} onTap={() => answer(false)} />
        </>
      )}
    </Page>
  )
}
