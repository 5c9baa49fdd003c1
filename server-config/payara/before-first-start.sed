# What must stand in the stock domain.xml before the server ever runs, because asadmin needs a
# running server to change anything: our ports, and no listener for what Ziyara does not use
# (JMS, remote EJB calls, JMX, the data grid). Everything else is said to asadmin.
/<config name="server-config">/,/<\/config>/{
  s/port="8080"/port="@HTTP_PORT@"/
  s/port="8181"/port="@HTTPS_PORT@"/
  s/port="4848"/port="@ADMIN_PORT@" address="127.0.0.1"/
  s/<iiop-listener /&enabled="false" /
  s/<jmx-connector /&enabled="false" /
  s/<hazelcast-config-specific-configuration/& enabled="false"/
  s|<payara-executor-service-configuration />|&<jms-service type="DISABLED" default-jms-host="default_JMS_host"><jms-host name="default_JMS_host"/></jms-service>|
}
