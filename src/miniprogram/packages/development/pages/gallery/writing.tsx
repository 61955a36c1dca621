import { useState } from 'react'
import { BigButton } from '../../../../ui/big-button'
import { Card } from '../../../../ui/card'
import { Field } from '../../../../ui/field'
import { PhotoStrip } from '../../../../ui/photo-strip'
import type { StripPhoto } from '../../../../ui/photo-thumb'
import { Section } from '../../../../ui/section'
import { StepsDots } from '../../../../ui/steps-dots'
import { showToast } from '../../../../ui/toast'
import { pictures, samples } from './samples'

const photos: readonly StripPhoto[] = [
  { id: 'ready', state: 'ready', url: pictures[0] },
  { id: 'uploading', state: 'uploading', percent: 64, url: pictures[1] },
  { id: 'pending', state: 'pending', url: pictures[2] },
  { id: 'failed', state: 'failed', url: pictures[0] },
  { id: 'processing', state: 'processing' },
]

export const Writing = () => {
  const [words, setWords] = useState<string>(samples.words)
  const [phone, setPhone] = useState('138')
  const [door, setDoor] = useState('')
  return (
    <>
      <Section title='填写' note='一屏只问一件事'>
        <StepsDots current={2} count={4} />
        <Card>
          <Field
            name='words'
            label='出了什么事？'
            value={words}
            onChange={setWords}
            lines='many'
            limit={500}
            placeholder='像跟邻居说话一样写就行'
          />
          <Field name='phone' label='联系电话' kind='phone' value={phone} onChange={setPhone} error='号码少了几位，请再看一看。' />
          <Field
            name='door'
            label='门牌'
            hint='只有办这件事的人看得到'
            value={door}
            onChange={setDoor}
            optional
            placeholder='比如 3 号楼 2 单元'
          />
          <PhotoStrip photos={photos} onAdd={() => showToast('加照片')} onOpen={showToast} onRemove={showToast} onRetry={showToast} />
        </Card>
      </Section>
      <Section title='按钮'>
        <BigButton label='报个问题' icon='megaphone' onTap={() => showToast('已经收到')} />
        <BigButton label='接着上次的写' kind='secondary' icon='edit' onTap={() => showToast('次要')} />
        <BigButton label='先不报了' kind='quiet' onTap={() => showToast('安静')} />
        <BigButton label='撤回这件事' kind='danger' icon='trash' onTap={() => showToast('撤回')} />
        <BigButton label='正在发送' loading onTap={() => undefined} />
        <BigButton label='发送' disabledReason='还没有写出了什么事' onTap={() => undefined} />
      </Section>
    </>
  )
}
