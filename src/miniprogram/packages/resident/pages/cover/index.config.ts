export default definePageConfig({ navigationBarTitleText: '遮住脸和车牌', enablePageMeta: true })
