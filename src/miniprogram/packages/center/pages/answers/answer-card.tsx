import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BookAnswer } from '../../../../../contract/answer'
import { usePublish, useRetire } from '../../../../features/answer/answer-queries'
import { answerWords } from '../../../../locales/answer'
import { bookWords } from '../../../../locales/answer-book'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { ConfirmDialog } from '../../../../ui/confirm-dialog'
import { ListRow } from '../../../../ui/list-row'
import { Notice } from '../../../../ui/notice'
import { showToast } from '../../../../ui/toast'

type AnswerCardProps = { answer: BookAnswer; mayDecide: boolean; onRevise: () => void }

/** Its question alone until it is opened: a book of hundreds stays a list. */
export const AnswerCard = ({ answer, mayDecide, onRevise }: AnswerCardProps) => {
  const [isOpen, setIsOpen] = useState(false)
  const { question, text, source, owner, validUntil, expired, state } = answer
  return (
    <Card>
      <ListRow title={question} end={isOpen ? answerWords.less : answerWords.more} onTap={() => setIsOpen(!isOpen)} />
      {expired && state !== 'retired' && <Notice tone='warn'>{bookWords.expired}</Notice>}
      {isOpen && (
        <>
          <View>{text}</View>
          <View>{answerWords.source(source)}</View>
          <View>{answerWords.keeps(owner, validUntil)}</View>
          {state !== 'retired' && <Deciding answer={answer} mayDecide={mayDecide} onRevise={onRevise} />}
        </>
      )}
    </Card>
  )
}

const Deciding = ({ answer: { id, state, mayPublish }, mayDecide, onRevise }: AnswerCardProps) => {
  const [isAsking, setIsAsking] = useState(false)
  const [publish, retire] = [usePublish(), useRetire()]
  const error = publish.error ?? retire.error
  const takeDown = () => {
    setIsAsking(false)
    retire.mutate(id, { onSuccess: () => showToast(bookWords.retired) })
  }
  return (
    <>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      {mayPublish && (
        <BigButton
          icon='check'
          label={bookWords.publish}
          loading={publish.isPending}
          onTap={() => publish.mutate(id, { onSuccess: () => showToast(bookWords.published) })}
        />
      )}
      {state === 'proposed' && mayDecide && !mayPublish && <Notice tone='info'>{bookWords.own}</Notice>}
      {state === 'published' && <BigButton kind='secondary' icon='edit' label={bookWords.revise} onTap={onRevise} />}
      {mayDecide && <BigButton kind='quiet' label={bookWords.retire} loading={retire.isPending} onTap={() => setIsAsking(true)} />}
      {isAsking && (
        <ConfirmDialog
          open
          title={bookWords.retireTitle}
          words={bookWords.retireWords}
          confirmLabel={bookWords.retire}
          kind='danger'
          onConfirm={takeDown}
          onCancel={() => setIsAsking(false)}
        />
      )}
    </>
  )
}
