export const vi = {
  rights: `
Quyền của em ở đây
Ở đây em được an toàn. Hôm nay không phải quyết định gì cả. Em cứ từ từ và hỏi tất cả những gì em muốn.
# Em
- Em có quyền được bảo vệ. Không ai được làm hại em, đe dọa em hay ép em làm việc.
- Em có thể không trả lời một câu hỏi, nghỉ giải lao và đổi ý.
- Em có thể nói tiếng của mình. Phiên dịch miễn phí và giữ bí mật. Em có thể xin người khác.
- Em có quyền được ăn, ngủ, chữa bệnh và đi học, dù em có giấy tờ gì.
# Những người giúp em
- Người giám hộ ở đó vì em, không phải vì ngôi nhà. Người đó bảo vệ quyền lợi của em. Không mất tiền.
- Luật sư ở đó vì em. Không mất tiền. Điều em nói với luật sư chỉ hai người biết.
- Người phụ trách là người lớn theo sát em trong nhà. Em có thể xin người khác.
# Công an và tòa án
- Chuyện xảy ra với em không phải lỗi của em. Người bóc lột em có thể bị trừng phạt.
- Em chọn có muốn nói chuyện với cảnh sát hay thẩm phán không. Luật sư và người giám hộ có thể ở bên em.
- Luật pháp bảo vệ nạn nhân buôn người và có thể cho họ giấy phép cư trú. Cũng có những con đường khác. Chúng tôi giải thích, và em chọn cùng luật sư.
# Những gì viết về em
- Hồ sơ của em được giữ kín. Chỉ những người giúp em mới đọc, và mỗi lần đọc đều được ghi lại.
- Em có thể hỏi người ta viết gì về em và xin thêm lời của mình vào.
# Nếu có điều gì không ổn
- Hãy nói với người lớn mà em chọn. Em có thể khiếu nại mà không bị phạt.
- Ở ngoài nhà, em có thể gọi cho ủy viên về quyền trẻ em. Chúng tôi giúp em liên lạc.
~ Chữ ký của em. Em cũng có thể không ký.
~ Người lớn đã giải thích, và ngày
~ Phiên dịch
`,
  houseRules: `
Cuộc sống trong nhà
Những quy tắc này bảo vệ mọi người, cả em nữa. Quy tắc nào cũng có lý do. Nếu em không đồng ý, hãy nói: chúng ta cùng bàn.
# Để được an toàn
- Không bao giờ cho địa chỉ và không nói ai sống ở đây. Điều đó bảo vệ tất cả chúng ta.
- Ở đây không chụp ảnh và không chia sẻ vị trí. Một bức ảnh có thể cho thấy chúng ta ở đâu.
- Về điện thoại và internet, chúng ta cùng quyết định, tùy theo mức nguy hiểm.
- Chúng ta nói đi đâu và mấy giờ về. Nếu em về muộn, hãy gọi: chúng tôi đến giúp em.
# Để sống tốt với nhau
- Không đánh, không đe dọa, không chửi mắng. Người lớn cũng vậy.
- Phòng của em là của em. Phải gõ cửa trước khi vào. Người lớn chỉ vào khi không có em nếu có nguy hiểm.
- Không rượu, không ma túy và không vũ khí trong nhà.
- Mỗi người giúp một chút: nấu ăn, rửa bát, giặt đồ.
# Những gì không bao giờ là hình phạt
- Ăn uống, giấc ngủ, chữa bệnh, trường học, gia đình, luật sư và người giám hộ: không bao giờ bị lấy đi.
- Nếu một quy tắc không được tôn trọng, trước hết chúng ta nói chuyện. Em luôn có thể nói điều em nghĩ.
~ Chữ ký của em. Em cũng có thể không ký.
~ Người lớn đã giải thích, và ngày
~ Phiên dịch
`,
}
