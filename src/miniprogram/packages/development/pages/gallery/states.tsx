import { View } from '@tarojs/components'
import { AsyncView } from '../../../../ui/async-view'
import { EmptyState } from '../../../../ui/empty-state'
import { Notice } from '../../../../ui/notice'
import { Progress } from '../../../../ui/progress'
import { Section } from '../../../../ui/section'
import { Skeleton } from '../../../../ui/skeleton'
import { StatusTag } from '../../../../ui/status-tag'
import { showToast } from '../../../../ui/toast'
import type { Tone } from '../../../../ui/tone'

const tags: readonly { tone: Tone; label: string }[] = [
  { tone: 'info', label: '已提交' },
  { tone: 'brand', label: '办理中' },
  { tone: 'warn', label: '请您确认' },
  { tone: 'success', label: '已办结' },
  { tone: 'danger', label: '晚了' },
  { tone: 'quiet', label: '已撤回' },
]

const query = { isPending: false, isError: false, error: null, data: undefined, refetch: () => showToast('再试') }
const failed = { ...query, isError: true, error: new Error('没有连上网络，您填的内容还在，稍后可以再试。') }

export const States = () => (
  <>
    <Section title='状态'>
      <View className='gallery__tags'>
        {tags.map((tag) => (
          <StatusTag key={tag.label} {...tag} />
        ))}
      </View>
      <Notice tone='info'>网格员看到之前，您可以随时补充。</Notice>
      <Notice tone='success' title='已经收到'>
        编号 34040325112300001，我们会通知您。
      </Notice>
      <Notice tone='warn' title='还没有网络'>
        写的内容存好了，有网了再发送。
      </Notice>
      <Notice tone='danger' title='这件事等不得'>
        请先打电话，再来报。
      </Notice>
      <Progress label='正在上传照片' percent={40} />
    </Section>
    <Section title='等待'>
      <Skeleton kind='cards' count={1} />
      <Skeleton kind='rows' count={1} />
      <Skeleton kind='words' count={1} />
    </Section>
    <Section title='没打开、没有、都好了'>
      <AsyncView query={failed}>{() => null}</AsyncView>
      <AsyncView query={{ ...failed, data: '上次的内容' }}>{(shown) => <View>{shown}</View>}</AsyncView>
      <EmptyState
        title='还没有报过问题'
        words='看到哪里坏了、堵了、不安全，告诉我们。'
        action={{ label: '报个问题', onTap: () => showToast('报') }}
      />
      <EmptyState picture='done' title='都办完了' words='今天的事都办好了，歇一歇。' />
      <EmptyState picture='notFound' title='没有找到' words='换个说法再试试。' />
      <EmptyState picture='neighborhood' title='邻里' words='有事说一声，有人来办。' />
    </Section>
  </>
)
