package org.ziyara.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that we ship, byte for byte, with a web module of tests added. */
final class Shipped {

  private static final Path EAR = Path.of("target/ziyara.ear");
  private static final ArchivePath DESCRIPTOR = ArchivePaths.create("META-INF/application.xml");

  private Shipped() {}

  static EnterpriseArchive with(Class<?>... tests) {
    EnterpriseArchive ear =
        ShrinkWrap.create(ZipImporter.class, "ziyara.ear")
            .importFrom(EAR.toFile())
            .as(EnterpriseArchive.class);
    WebArchive war =
        ShrinkWrap.create(WebArchive.class, "test.war")
            .addClasses(tests)
            .addClass(Stranger.class)
            .addAsLibraries(jarOf(Assertions.class))
            .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    String descriptor = withTests(descriptorOf(ear));
    ear.delete(DESCRIPTOR);
    return ear.addAsModule(Testable.archiveToTest(war))
        .add(new StringAsset(descriptor), DESCRIPTOR);
  }

  /** The descriptor's schema wants modules before the library folder. */
  private static String withTests(String descriptor) {
    String module =
        "<module><web><web-uri>test.war</web-uri><context-root>/test</context-root></web></module>";
    return descriptor.replace("<library-directory>", module + "<library-directory>");
  }

  private static String descriptorOf(EnterpriseArchive ear) {
    try (InputStream stream = ear.get(DESCRIPTOR).getAsset().openStream()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
