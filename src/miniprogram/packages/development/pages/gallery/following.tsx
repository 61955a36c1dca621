import { AvatarInitial } from '../../../../ui/avatar-initial'
import { Card } from '../../../../ui/card'
import { HolderStrip } from '../../../../ui/holder-strip'
import { ListGroup } from '../../../../ui/list-group'
import { ListRow } from '../../../../ui/list-row'
import { Section } from '../../../../ui/section'
import { StatusTag } from '../../../../ui/status-tag'
import { Timeline } from '../../../../ui/timeline'
import { showToast } from '../../../../ui/toast'
import { history } from './samples'

export const Following = () => (
  <>
    <Section title='一件事' action={{ label: '全部', onTap: () => showToast('全部') }}>
      <HolderStrip
        name='周师傅'
        duty='网格员，黎明社区第三网格'
        due={{ words: '后天下午六点', tone: 'info' }}
        onCall={() => showToast('打电话')}
      />
      <HolderStrip name='大通区治理中心' duty='正在重新分派' due={{ words: '已经晚了一天', tone: 'danger' }} />
      <Card>
        <Timeline items={history} onPhoto={() => showToast('看大图')} />
      </Card>
    </Section>
    <Section title='列表'>
      <ListGroup>
        <ListRow icon='pin' title='黎明社区 3 号楼' note='田家庵区国庆街道' onTap={() => showToast('地点')} />
        <ListRow icon='phone' title='联系电话' end='138****0000' />
        <ListRow title='路灯不亮' note='今天 09:58' end={<StatusTag tone='brand' label='办理中' />} onTap={() => showToast('打开')} />
        <ListRow title='井盖松了' note='昨天 17:20' end={<StatusTag tone='warn' label='请您确认' />} onTap={() => showToast('打开')} />
      </ListGroup>
      <Card label='可以点的卡片' onTap={() => showToast('卡片')}>
        <AvatarInitial name='李阿姨' size='large' />
        可以点的卡片
      </Card>
    </Section>
  </>
)
