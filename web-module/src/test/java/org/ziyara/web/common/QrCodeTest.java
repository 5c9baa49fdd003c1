package org.ziyara.web.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ziyara.booking.Reference;

class QrCodeTest {

  private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int PIXELS = 8;
  private static final int WHITE = 0xffffff;

  @Test
  void aScannerReadsWhatIsDrawn() throws ReaderException {
    String text = Reference.qrText("K7M42Q9XD");
    assertThat(scanned(QrCode.svg(text))).isEqualTo(text);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    String tooLong = "x".repeat(5000);
    assertThatThrownBy(() -> QrCode.svg(tooLong)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String scanned(String svg) throws ReaderException {
    Matcher size = SIZE.matcher(svg);
    if (!size.find()) {
      throw NotFoundException.getNotFoundInstance();
    }
    int width = Integer.parseInt(size.group(1)) * PIXELS;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, WHITE);
    Matcher module = MODULE.matcher(svg);
    while (module.find()) {
      int left = Integer.parseInt(module.group(1)) * PIXELS;
      int top = Integer.parseInt(module.group(2)) * PIXELS;
      for (int y = top; y < top + PIXELS; y++) {
        Arrays.fill(pixels, y * width + left, y * width + left + PIXELS, 0);
      }
    }
    RGBLuminanceSource picture = new RGBLuminanceSource(width, width, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText();
  }
}
